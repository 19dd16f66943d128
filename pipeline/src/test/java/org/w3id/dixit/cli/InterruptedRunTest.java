package org.w3id.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.annotate.TextAnnotator;
import org.w3id.dixit.run.FakeAnnotator;

/** Ctrl-C, as a terminal sends it to a process. */
@DisabledOnOs(OS.WINDOWS)
class InterruptedRunTest {
  private static final int ARTICLES = 200;

  @TempDir Path folder;

  /** A run whose articles take some time. */
  static final class SlowRun {
    private SlowRun() {}

    public static void main(String[] args) {
      TextAnnotator fast = new FakeAnnotator();
      Terminal terminal = Terminal.ofSystem(Map.of());
      System.exit(
          new Main(new Commands(terminal, any -> text -> slowly(fast, text), () -> "0".repeat(64)))
              .run(args));
    }

    private static AnnotatedText slowly(TextAnnotator annotator, String text) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody interrupts an article in work", e);
      }
      return annotator.annotate(text);
    }
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void theArticlesInWorkAreFinishedAndTheRunSaysHowToGoOn(String signal, int status)
      throws Exception {
    Path in = articles("Ann Lee said it is %d.\n");
    Path out = folder.resolve("out");
    String said = interrupted(run(SlowRun.class, in, out), out, signal, status);

    assertThat(said)
        .contains("finishing the articles in work")
        .contains("interrupted: give the same command again to go on");
    long done = written(out);
    assertThat(done).isBetween(5L, ARTICLES - 1L);
    assertThat(Files.readAllLines(out.resolve("manifest.jsonl"))).hasSize((int) done);

    Process again = run(SlowRun.class, in, out);
    said = new String(again.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(again.waitFor()).isZero();
    assertThat(said).contains(ARTICLES - done + " done, " + done + " done before");
  }

  /** ONNX Runtime has a shutdown hook that frees what the encoder in work stands on. */
  @Test
  void theEncoderInWorkIsFinishedToo() throws Exception {
    Path in = articles("Ann Lee, the mayor, said %d times: “We are ready.”\n".repeat(40));
    Path out = folder.resolve("out");
    String said = interrupted(run(Main.class, in, out), out, "INT", 130);

    assertThat(said)
        .contains("interrupted: give the same command again to go on")
        .doesNotContain("fatal error");
    assertThat(written(out)).isBetween(5L, ARTICLES - 1L);
  }

  private Path articles(String text) throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(in.resolve("a%03d.txt".formatted(i)), text.replace("%d", "" + i));
    }
    return in;
  }

  /** Interrupts the run once it has written something; what it said until it ended. */
  private static String interrupted(Process run, Path out, String signal, int status)
      throws Exception {
    while (run.isAlive() && written(out) < 5) {
      Thread.sleep(5);
    }
    new ProcessBuilder("kill", "-" + signal, Long.toString(run.pid())).start().waitFor();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).as(said).isEqualTo(status);
    return said;
  }

  private static Process run(Class<?> program, Path in, Path out) throws IOException {
    return ChildProcess.start(
        program,
        List.of("-Xmx1g"),
        "run",
        in.toString(),
        "--output",
        out.toString(),
        "--threads",
        "2");
  }

  /** Outputs that are there; each must be whole. */
  private static long written(Path out) throws IOException {
    if (Files.notExists(out)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(out)) {
      List<Path> all = files.filter(f -> f.toString().endsWith(".jsonld")).toList();
      for (Path file : all) {
        JsonMapper.builder().build().readTree(file.toFile());
      }
      return all.size();
    }
  }
}
