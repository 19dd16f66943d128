package org.w3id.dixit.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.dixit.annotate.EngineConfig;
import org.w3id.dixit.annotate.SharedEngine;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.Metadata;
import org.w3id.dixit.run.ArticleException;
import org.w3id.dixit.run.ArticlePipeline;
import org.w3id.dixit.run.LoadingEngine;
import org.w3id.dixit.run.PipelineConfig;

/**
 * Any text goes through the engine that users have, names, attributions, speakers and relations,
 * and what is written of it keeps the contract. An input is a {@link NewsText}.
 */
class AttributorFuzzTest {
  /** Bytes; longer inputs teach a fuzzer nothing more and cost it its speed. */
  private static final int LONGEST = 1_000;

  private final ArticlePipeline pipeline =
      new ArticlePipeline(
          PipelineConfig.DEFAULT,
          LoadingEngine.start(any -> SharedEngine.get(), EngineConfig.DEFAULT));

  @MethodSource("org.w3id.dixit.fuzz.Seeds#texts")
  @DictionaryFile(resourcePath = "news.dict")
  @FuzzTest(maxDuration = "5m")
  void whatIsFoundHoldsTogether(byte[] data) throws InterruptedException {
    String text = NewsText.of(Arrays.copyOf(data, Math.min(data.length, LONGEST)));
    Article article = new Article("fuzz.txt", Optional.empty(), text, "UTF-8", Metadata.NONE);
    try {
      Contract.checkWritten(pipeline.annotate(article));
    } catch (ArticleException e) {
      return; // another language
    }
  }
}
