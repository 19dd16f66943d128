package org.w3id.dixit.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.annotate.SharedEngine;
import org.w3id.dixit.export.InvariantChecker;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.ReadLimits;

/**
 * The linked data that lies in {@code output/} is what Dixit makes of {@code seeds/} today, byte
 * for byte, whatever the number of threads. After a change that is meant, {@code ./dixit run} makes
 * it again, and the difference is looked at before it is committed.
 */
class OutputIsCurrentTest {
  private static final Path ROOT = Path.of(System.getProperty("dixit.root"));

  @TempDir Path folder;

  @Test
  void outputIsWhatARunGives() throws IOException {
    assertThat(run(1)).isNotEmpty().isEqualTo(linkedData(ROOT.resolve("output")));
  }

  @Test
  void fourThreadsGiveTheSameBytesAsOne() throws IOException {
    assertThat(run(4)).isEqualTo(run(1));
  }

  @Test
  void everyOutputKeepsTheContractAgainstItsText() throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (String document : run(2).values()) {
      JsonNode node = json.readTree(document);
      String text = Files.readString(ROOT.resolve("seeds").resolve(node.path("input").asText()));
      assertThat(new InvariantChecker().check(node, text)).isEmpty();
    }
  }

  private Map<String, String> run(int threads) throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    PipelineConfig config = PipelineConfig.DEFAULT;
    LoadingEngine engine = LoadingEngine.start(any -> SharedEngine.get(), config.engine());
    Summary summary =
        new Batch(
                new BatchConfig(
                    List.of(ROOT.resolve("seeds")),
                    out,
                    threads,
                    Duration.ofMinutes(10),
                    false,
                    ReadLimits.DEFAULT),
                ArticleReaders.standard(),
                new ArticlePipeline(config, engine),
                new Hashes("", ""),
                new SilentListener())
            .run();
    assertThat(summary.exitStatus()).isEqualTo(ExitStatus.OK);
    return linkedData(out);
  }

  private static Map<String, String> linkedData(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonld")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        contents.put(file.getFileName().toString(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return contents;
  }
}
