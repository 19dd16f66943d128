package org.w3id.dixit.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.dixit.annotate.EngineConfig;
import org.w3id.dixit.annotate.SharedEngine;
import org.w3id.dixit.export.InvariantChecker;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.ArticleSource;
import org.w3id.dixit.read.Input;
import org.w3id.dixit.read.ReadException;
import org.w3id.dixit.read.ReadLimits;

/** Hostile inputs, from reader to exporter, on a small stack; and all of them in one batch. */
class HostileInputsTest {
  /** Bytes; Java's own is 1 MB, and a service may give less. */
  private static final long SMALL_STACK = 256 << 10;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  static Stream<HostileInput> inputs() {
    return HostileInput.all().stream();
  }

  private static ArticlePipeline pipeline() {
    return new ArticlePipeline(
        PipelineConfig.DEFAULT,
        LoadingEngine.start(any -> SharedEngine.get(), EngineConfig.DEFAULT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void endsAsItMustAndKeepsTheContract(HostileInput hostile) throws Exception {
    Path file = Files.write(folder.resolve(hostile.name()), hostile.bytes());
    ArticlePipeline pipeline = pipeline();
    pipeline.ready();
    AtomicReference<String> ended = new AtomicReference<>();
    AtomicReference<Throwable> broken = new AtomicReference<>();
    Thread small =
        new Thread(
            null,
            () -> ended.set(end(new Input(hostile.name(), file), pipeline)),
            "small stack",
            SMALL_STACK);
    small.setUncaughtExceptionHandler((thread, e) -> broken.set(e));
    small.start();
    small.join();
    assertThat(broken.get()).isNull();
    assertThat(ended.get()).isEqualTo(hostile.ends());
  }

  private static String end(Input input, ArticlePipeline pipeline) {
    try (ArticleSource source = ArticleReaders.standard().open(input, ReadLimits.DEFAULT)) {
      Article article = source.next().orElseThrow().read();
      JsonNode document = JSON.readTree(pipeline.process(article));
      assertThat(new InvariantChecker().check(document, article.text())).isEmpty();
      return "done";
    } catch (ReadException e) {
      return e.code().name();
    } catch (ArticleException e) {
      return e.code().status().word();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void allOfThemInOneBatchEachEndOnce() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (HostileInput hostile : HostileInput.all()) {
      Files.write(in.resolve(hostile.name()), hostile.bytes());
    }
    Files.createSymbolicLink(in.resolve("circle"), in);
    Files.createSymbolicLink(in.resolve("itself.txt"), in.resolve("itself.txt"));
    Path out = folder.resolve("out");
    BatchConfig config =
        new BatchConfig(
            List.of(in), out, 2, Duration.ofSeconds(60), false, ReadLimits.DEFAULT, true);

    new Batch(
            config,
            ArticleReaders.standard(),
            new EchoProcess(),
            new Hashes("e", "c"),
            new SilentListener())
        .run();

    Map<String, String> ends = new TreeMap<>();
    for (String line : Files.readAllLines(out.resolve("manifest.jsonl"))) {
      ManifestLine ended = ManifestLine.parse(line).orElseThrow();
      assertThat(ends.put(ended.input(), ended.code().orElse("done"))).isNull();
    }
    Map<String, String> expected = new TreeMap<>();
    for (HostileInput hostile : HostileInput.all()) {
      expected.put(hostile.name(), hostile.ends().equals("skipped") ? "done" : hostile.ends());
    }
    expected.put("itself.txt", "PATH_UNREADABLE");
    assertThat(ends).isEqualTo(expected);
  }
}
