package org.w3id.dixit.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.dixit.annotate.SharedEngine;
import org.w3id.dixit.evaluation.Evaluation;
import org.w3id.dixit.evaluation.GoldFormat;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.ReadLimits;

/**
 * Whom pronouns and descriptions stand for in the articles of {@code evaluation/cases}, by the
 * whole pipeline. The floors lie a little under what {@code ./dixit evaluate FILE} gives: a rule
 * that costs several cases fails here.
 */
class SourceCasesTest {
  private static final Path CASES =
      Path.of(System.getProperty("dixit.root")).resolve("evaluation/cases");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"sources-development.txt, 0.80", "sources-held-out.txt, 0.80"})
  void sourcesAreTakenForThoseWhomTheyStandFor(String file, double floor) throws IOException {
    Path gold = CASES.resolve(file);
    Path texts = folder.resolve("texts");
    Path out = folder.resolve("out");
    Evaluation.writeTexts(GoldFormat.SOURCES, gold, texts);
    run(texts, out);

    JsonNode report =
        new ObjectMapper().readTree(Evaluation.evaluate(GoldFormat.SOURCES, gold, out).json());

    assertThat(report.at("/sources/all/R").doubleValue())
        .as(report.at("/not right").toPrettyString())
        .isGreaterThanOrEqualTo(floor);
  }

  private static void run(Path texts, Path out) throws IOException {
    PipelineConfig config = PipelineConfig.DEFAULT;
    LoadingEngine engine = LoadingEngine.start(any -> SharedEngine.get(), config.engine());
    BatchConfig batch =
        new BatchConfig(List.of(texts), out, 2, Duration.ofMinutes(5), false, ReadLimits.DEFAULT);
    ArticlePipeline articles = new ArticlePipeline(config, engine);
    Summary summary =
        new Batch(
                batch,
                ArticleReaders.standard(),
                articles,
                new Hashes("", ""),
                new SilentListener())
            .run();
    assertThat(summary.exitStatus()).isEqualTo(ExitStatus.OK);
  }
}
