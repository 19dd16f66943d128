package org.w3id.dixit.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3id.dixit.export.AnnotatedArticle;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.Metadata;

/** Whatever annotators may find in whatever text is written so that it keeps the contract. */
class ExporterFuzzTest {
  @FuzzTest(maxDuration = "5m")
  void whatIsWrittenKeepsTheContract(FuzzedDataProvider data) {
    Metadata given =
        new Metadata(
            word(data),
            word(data),
            word(data),
            word(data),
            word(data),
            word(data),
            word(data),
            word(data));
    String text = data.consumeString(200);
    Article article = new Article(data.consumeString(20), word(data), text, "UTF-8", given);
    Contract.checkWritten(
        new AnnotatedArticle(
            article, given, new AnyAnnotations(data, text).all(), OptionalInt.empty()));
  }

  private static Optional<String> word(FuzzedDataProvider data) {
    return data.consumeBoolean() ? Optional.of(data.consumeString(20)) : Optional.empty();
  }
}
