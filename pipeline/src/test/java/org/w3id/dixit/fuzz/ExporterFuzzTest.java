package org.w3id.dixit.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.export.AnnotatedArticle;
import org.w3id.dixit.export.ExportOptions;
import org.w3id.dixit.export.Format;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.Metadata;
import org.w3id.dixit.report.Report;

/**
 * Whatever annotators may find in whatever text is written so that it keeps the contract, and the
 * report of it runs nothing that the article holds.
 */
class ExporterFuzzTest {
  private static final ExportOptions WITH_TEXT = new ExportOptions(true, true);

  @TempDir Path folder;

  @FuzzTest(maxDuration = "5m")
  void whatIsWrittenKeepsTheContract(FuzzedDataProvider data) throws IOException {
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
    AnnotatedArticle annotated =
        new AnnotatedArticle(
            article, given, new AnyAnnotations(data, text).all(), OptionalInt.empty());
    Contract.checkWritten(annotated, data.pickValue(Contract.OPTIONS));
    checkReport(annotated);
  }

  private void checkReport(AnnotatedArticle article) throws IOException {
    Path run = Files.createDirectories(folder.resolve("run"));
    Files.writeString(run.resolve("a.jsonld"), Contract.written(Format.JSONLD, article, WITH_TEXT));
    Path pages = folder.resolve("pages");
    new Report(run, Optional.empty()).write(pages);
    Document page = Jsoup.parse(pages.resolve("index.html").toFile(), "UTF-8");
    Elements foreign = page.select("img, iframe, object, embed, base, form, [style], [^on]");
    foreign.addAll(page.select("a[href]:not([href^=#]):not([href^=http]):not([href=index.html])"));
    page.select("script").stream().skip(1).forEach(foreign::add);
    page.select("style").stream().skip(1).forEach(foreign::add);
    if (!foreign.isEmpty()) {
      throw new AssertionError("in the report, what only the article can have brought: " + foreign);
    }
  }

  private static Optional<String> word(FuzzedDataProvider data) {
    return data.consumeBoolean() ? Optional.of(data.consumeString(20)) : Optional.empty();
  }
}
