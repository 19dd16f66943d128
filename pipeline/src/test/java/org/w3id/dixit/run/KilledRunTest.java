package org.w3id.dixit.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.ReadLimits;

/** A process of its own is killed in the middle of a run, several times, and resumed. */
class KilledRunTest {
  private static final int ARTICLES = 60;
  private static final int KILLS = 3;

  /** So that a gzip member holds less than ten articles. */
  private static final int REPEATS = 60_000;

  @TempDir Path folder;

  /** The run that is killed: some milliseconds an article, large outputs. */
  static final class SlowRun {
    private SlowRun() {}

    public static void main(String[] args) {
      ArticleProcess slow =
          new ArticleProcess() {
            @Override
            public void ready() {}

            @Override
            public byte[] process(Article article) throws InterruptedException {
              Thread.sleep(15);
              return bytes(article);
            }
          };
      batch(Path.of(args[0]), Path.of(args[1]), Boolean.parseBoolean(args[2]), slow).run();
    }
  }

  private static byte[] bytes(Article article) {
    return article.text().repeat(REPEATS).getBytes(StandardCharsets.UTF_8);
  }

  private static Batch batch(Path in, Path out, boolean parts, ArticleProcess process) {
    return new Batch(
        new BatchConfig(
            List.of(in),
            out,
            2,
            Duration.ofSeconds(60),
            false,
            ReadLimits.DEFAULT,
            false,
            parts ? Optional.of(new Parts(".ndjsonld", 1_000)) : Optional.empty()),
        ArticleReaders.standard(),
        process,
        new Hashes("e", "c"),
        new SilentListener());
  }

  @ParameterizedTest(name = "parts: {0}")
  @ValueSource(booleans = {false, true})
  void everyArticleIsThereOnceWithTheBytesOfAnUndisturbedRun(boolean parts) throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(in.resolve("a" + i + ".txt"), "text " + i);
    }
    Path undisturbed = folder.resolve("undisturbed");
    Path killed = folder.resolve("killed");
    ArticleProcess fast =
        new ArticleProcess() {
          @Override
          public void ready() {}

          @Override
          public byte[] process(Article article) {
            return bytes(article);
          }
        };
    batch(in, undisturbed, parts, fast).run();

    for (int kill = 1; kill <= KILLS; kill++) {
      killWhenLinesAre(kill * ARTICLES / (KILLS + 2), in, killed, parts);
      if (!parts) {
        assertThat(contents(killed)).allSatisfy((name, text) -> isWhole(text));
      }
    }
    Summary last = batch(in, killed, parts, fast).run();

    assertThat(last.alreadyDone()).isGreaterThanOrEqualTo(KILLS * ARTICLES / (KILLS + 2) - 6);
    assertThat(last.done() + last.alreadyDone()).isEqualTo(ARTICLES);
    assertThat(contents(killed)).isEqualTo(contents(undisturbed));
    assertThat(Files.readAllLines(killed.resolve("manifest.jsonl")))
        .hasSize(parts ? ARTICLES + 1 : ARTICLES);
  }

  private static void isWhole(String text) {
    String words = text.substring(0, text.indexOf("text", 1));
    assertThat(text).isEqualTo(words.repeat(REPEATS));
  }

  private static void killWhenLinesAre(int lines, Path in, Path out, boolean parts)
      throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                SlowRun.class.getName(),
                in.toString(),
                out.toString(),
                Boolean.toString(parts))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path manifest = out.resolve("manifest.jsonl");
    while (process.isAlive() && lines(manifest) < lines) {
      Thread.sleep(2);
    }
    assertThat(process.isAlive()).as("it is killed in the middle of its work").isTrue();
    process.destroyForcibly();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  private static long lines(Path manifest) throws IOException {
    if (Files.notExists(manifest)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(manifest)) {
      return lines.count();
    }
  }

  private static Map<String, String> contents(Path out) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(jsonld|gz)")).toList()) {
        contents.put(
            file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
