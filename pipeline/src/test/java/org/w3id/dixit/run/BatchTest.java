package org.w3id.dixit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.ReadLimits;

class BatchTest {
  private static final Hashes MADE = new Hashes("engine-1", "config-1");

  @TempDir Path folder;
  private Path in;
  private Path out;
  private final EchoProcess process = new EchoProcess();

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
  }

  private void input(String name, String text) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private BatchConfig config(int threads, boolean force, Path... inputs) {
    List<Path> given = inputs.length == 0 ? List.of(in) : List.of(inputs);
    return new BatchConfig(given, out, threads, Duration.ofSeconds(60), force, ReadLimits.DEFAULT);
  }

  private Summary run(BatchConfig config) {
    return run(config, MADE);
  }

  private Summary run(BatchConfig config, Hashes made) {
    process.processed.clear();
    return batch(config, made).run();
  }

  private Batch batch(BatchConfig config, Hashes made) {
    return new Batch(config, ArticleReaders.standard(), process, made, new SilentListener());
  }

  private Map<String, ManifestLine> manifest() throws IOException {
    return Files.readAllLines(out.resolve("manifest.jsonl")).stream()
        .map(line -> ManifestLine.parse(line).orElseThrow())
        .collect(Collectors.toMap(ManifestLine::input, line -> line, (a, b) -> b, TreeMap::new));
  }

  private Map<String, String> outputs() {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString();
        if (!name.equals("manifest.jsonl")) {
          contents.put(name, Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  @Test
  void writesAFileAnArticleAndALineInTheManifest() throws IOException {
    input("a.txt", "one");
    input("sub/b.txt", "two");

    Summary summary = run(config(2, false));

    assertThat(summary).isEqualTo(new Summary(2, 0, 0, 0, Optional.empty()));
    assertThat(summary.exitStatus()).isEqualTo(ExitStatus.OK);
    assertThat(outputs()).isEqualTo(Map.of("a.jsonld", "echo one", "sub/b.jsonld", "echo two"));
    ManifestLine line = manifest().get("sub/b.txt");
    assertThat(line.status()).isEqualTo(Status.DONE);
    assertThat(line.output()).contains("sub/b.jsonld");
    assertThat(line.sha256())
        .isEqualTo("3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3");
    assertThat(line.made()).isEqualTo(MADE);
  }

  @Test
  void theSameCommandAgainDoesNothingAgain() throws IOException {
    input("a.txt", "one");
    run(config(2, false));
    List<String> before = Files.readAllLines(out.resolve("manifest.jsonl"));

    Summary again = run(config(2, false));

    assertThat(again).isEqualTo(new Summary(0, 1, 0, 0, Optional.empty()));
    assertThat(process.processed).isEmpty();
    assertThat(Files.readAllLines(out.resolve("manifest.jsonl"))).isEqualTo(before);
  }

  @Test
  void whatChangedIsDoneAgainAndOnlyThat() throws IOException {
    input("a.txt", "one");
    input("b.txt", "two");
    run(config(1, false));
    input("b.txt", "changed");

    run(config(1, false));

    assertThat(process.processed).containsExactly("b.txt");
    assertThat(outputs()).containsEntry("b.jsonld", "echo changed");
    assertThat(manifest()).hasSize(2);
    assertThat(Files.readAllLines(out.resolve("manifest.jsonl"))).hasSize(2);
  }

  @Test
  void anotherEngineOrConfigurationDoesAllAgain() throws IOException {
    input("a.txt", "one");
    run(config(1, false));
    run(config(1, false), new Hashes("engine-2", "config-1"));
    assertThat(process.processed).containsExactly("a.txt");
    run(config(1, false), new Hashes("engine-2", "config-2"));
    assertThat(process.processed).containsExactly("a.txt");
    run(config(1, false), new Hashes("engine-2", "config-2"));
    assertThat(process.processed).isEmpty();
  }

  @Test
  void forceDoesAllAgain() throws IOException {
    input("a.txt", "one");
    run(config(1, false));
    run(config(1, true));
    assertThat(process.processed).containsExactly("a.txt");
    assertThat(Files.readAllLines(out.resolve("manifest.jsonl"))).hasSize(1);
  }

  @Test
  void anOutputThatWasTakenAwayIsMadeAgain() throws IOException {
    input("a.txt", "one");
    run(config(1, false));
    Files.delete(out.resolve("a.jsonld"));
    run(config(1, false));
    assertThat(outputs()).containsEntry("a.jsonld", "echo one");
  }

  @Test
  void outputsWithoutAManifestAreWrittenOver() throws IOException {
    input("a.txt", "one");
    Files.createDirectory(out);
    Files.writeString(out.resolve("a.jsonld"), "from a clone");
    Summary summary = run(config(1, false));
    assertThat(summary.done()).isEqualTo(1);
    assertThat(outputs()).isEqualTo(Map.of("a.jsonld", "echo one"));
  }

  @Test
  void whatOneArticleDoesStopsNoOther() throws IOException {
    input("a.txt", "break");
    input("b.txt", "overflow");
    input("c.txt", "skip");
    Files.write(in.resolve("d.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2, 0, 0, 3});
    Files.createSymbolicLink(in.resolve("e.txt"), in.resolve("nowhere.txt"));
    input("f.txt", "fine");

    Summary summary = run(config(2, false));

    assertThat(summary).isEqualTo(new Summary(1, 0, 1, 4, Optional.empty()));
    assertThat(summary.exitStatus()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(outputs()).isEqualTo(Map.of("f.jsonld", "echo fine"));
    Map<String, String> codes = new TreeMap<>();
    manifest().forEach((input, line) -> codes.put(input, line.code().orElse("")));
    assertThat(codes)
        .isEqualTo(
            Map.of(
                "a.txt", "BROKEN",
                "b.txt", "BROKEN",
                "c.txt", "NOT_ENGLISH",
                "d.txt", "NOT_TEXT",
                "e.txt", "PATH_MISSING",
                "f.txt", ""));
    assertThat(manifest().get("a.txt").message().orElseThrow())
        .contains("IllegalStateException at EchoProcess.java")
        .doesNotContain("secret");
  }

  @Test
  void failedOnesAreTriedAgainSkippedOnesAreNot() throws IOException {
    input("a.txt", "break");
    input("b.txt", "skip");
    run(config(1, false));
    run(config(1, false));
    assertThat(process.processed).containsExactly("a.txt");
  }

  @Test
  void anOutputGoesWhereItsInputCanNoLongerBeDone() throws IOException {
    input("a.txt", "one");
    run(config(1, false));
    input("a.txt", "skip");
    run(config(1, false));
    assertThat(outputs()).isEmpty();
    assertThat(manifest().get("a.txt").status()).isEqualTo(Status.SKIPPED);
  }

  @Test
  void anyNumberOfThreadsWritesTheSameBytes() throws IOException {
    for (int i = 0; i < 200; i++) {
      input("dir" + i % 7 + "/article" + i + (i % 5 == 0 ? "" : ".txt"), "text " + i);
      input("dir" + i % 7 + "/article" + i + ".text", "clash " + i);
    }
    run(config(1, false));
    Map<String, String> one = outputs();
    out = folder.resolve("out4");
    run(config(4, false));
    assertThat(one).hasSize(400);
    assertThat(outputs()).isEqualTo(one);
  }

  @Test
  void anArticleOverTheTimeLimitFailsAndTheRunGoesOn() throws IOException {
    input("a.txt", "sleep");
    input("b.txt", "deaf");
    input("c.txt", "one");
    BatchConfig config =
        new BatchConfig(List.of(in), out, 1, Duration.ofMillis(200), false, ReadLimits.DEFAULT);

    Summary summary = run(config);

    assertThat(summary).isEqualTo(new Summary(1, 0, 0, 2, Optional.empty()));
    assertThat(manifest().get("a.txt").code()).contains("TIMEOUT");
    assertThat(manifest().get("b.txt").code()).contains("TIMEOUT");
    assertThat(manifest().get("b.txt").message().orElseThrow()).contains("--timeout");
    assertThat(outputs()).isEqualTo(Map.of("c.jsonld", "echo one"));
  }

  @Test
  void theOutputFolderIsNeverRead() throws IOException {
    out = in.resolve("out");
    input("a.txt", "one");
    run(config(1, false));
    Files.writeString(out.resolve("b.txt"), "not an input");
    run(config(1, true));
    assertThat(process.processed).containsExactly("a.txt");
  }

  @Test
  void stoppingFinishesWhatIsInWork() throws IOException {
    for (int i = 0; i < 50; i++) {
      input("a" + i + ".txt", "text");
    }
    List<Batch> batch = new ArrayList<>();
    BatchListener stopAtTheFirst =
        new SilentListener() {
          @Override
          public void ended(ManifestLine line) {
            batch.get(0).stop(ExitStatus.INTERRUPTED);
          }
        };
    batch.add(
        new Batch(config(2, false), ArticleReaders.standard(), process, MADE, stopAtTheFirst));

    Summary summary = batch.get(0).run();

    assertThat(summary.stopped()).isTrue();
    assertThat(summary.exitStatus()).isEqualTo(ExitStatus.INTERRUPTED);
    assertThat(summary.done()).isBetween(1L, 10L).isEqualTo(manifest().size());
    assertThat(outputs()).hasSize((int) summary.done());
    assertThat(run(config(2, false)).alreadyDone()).isEqualTo(summary.done());
  }

  @Test
  void aMissingInputIsTheUsersMistake() {
    assertThatThrownBy(() -> run(config(1, false, folder.resolve("nowhere"))))
        .isInstanceOfSatisfying(
            RunException.class, e -> assertThat(e.exitStatus()).isEqualTo(ExitStatus.USAGE))
        .hasMessageContaining("nowhere")
        .hasMessageNotContaining("\n");
    assertThat(out).doesNotExist();
  }

  @Test
  void aFolderWithoutTextsIsTheUsersMistake() {
    assertThatThrownBy(() -> run(config(1, false)))
        .isInstanceOfSatisfying(
            RunException.class, e -> assertThat(e.exitStatus()).isEqualTo(ExitStatus.USAGE));
    assertThat(out).doesNotExist();
  }

  @Test
  void anOutputThatCannotBeMadeStopsTheRun() throws IOException {
    input("a.txt", "one");
    Files.writeString(folder.resolve("file"), "");
    out = folder.resolve("file/out");
    assertThatThrownBy(() -> run(config(1, false)))
        .isInstanceOfSatisfying(
            RunException.class, e -> assertThat(e.exitStatus()).isEqualTo(ExitStatus.STOPPED))
        .hasMessageContaining("--output");
  }

  @Test
  void oneOutputThatCannotBeWrittenFailsAlone() throws IOException {
    input("a.txt", "one");
    input("b.txt", "two");
    Files.createDirectories(out.resolve("a.jsonld/in-the-way"));
    Summary summary = run(config(1, false));
    assertThat(summary).isEqualTo(new Summary(1, 0, 0, 1, Optional.empty()));
    assertThat(manifest().get("a.txt").code()).contains("NOT_WRITTEN");
    assertThat(out.resolve(".a.jsonld.part")).doesNotExist();
  }

  @Test
  void anEngineThatCannotBeLoadedStopsTheRun() throws IOException {
    input("a.txt", "one");
    ArticleProcess broken =
        new ArticleProcess() {
          @Override
          public void ready() {
            throw new RunException(ExitStatus.STOPPED, "cannot load pos");
          }

          @Override
          public byte[] process(org.w3id.dixit.read.Article article) {
            throw new AssertionError("never ready");
          }
        };
    Batch batch =
        new Batch(config(1, false), ArticleReaders.standard(), broken, MADE, new SilentListener());
    assertThatThrownBy(batch::run).isInstanceOf(RunException.class).hasMessage("cannot load pos");
  }
}
