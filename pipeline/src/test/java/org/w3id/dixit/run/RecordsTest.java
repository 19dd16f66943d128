package org.w3id.dixit.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.ArticleSource;
import org.w3id.dixit.read.JsonLinesReader;
import org.w3id.dixit.read.Metadata;
import org.w3id.dixit.read.NamedBytes;
import org.w3id.dixit.read.PendingArticle;
import org.w3id.dixit.read.ReadException;
import org.w3id.dixit.read.ReadLimits;
import org.w3id.dixit.read.RecordFields;

/** Inputs of many articles in a batch. */
class RecordsTest {
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

  private Summary run(boolean texts, Path... inputs) {
    BatchConfig config =
        new BatchConfig(
            inputs.length == 0 ? List.of(in) : List.of(inputs),
            out,
            2,
            Duration.ofSeconds(60),
            false,
            ReadLimits.DEFAULT,
            texts);
    return new Batch(config, ArticleReaders.standard(), process, MADE, new SilentListener()).run();
  }

  private Map<String, String> outputs() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("manifest.jsonl"))
          .collect(
              Collectors.toMap(
                  file -> out.relativize(file).toString(),
                  RecordsTest::content,
                  (a, b) -> b,
                  TreeMap::new));
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "input#record status code", sorted. */
  private List<String> manifest() throws IOException {
    return Files.readAllLines(out.resolve("manifest.jsonl")).stream()
        .map(line -> ManifestLine.parse(line).orElseThrow())
        .map(
            l ->
                l.input()
                    + l.record().map(r -> "#" + r).orElse("")
                    + " "
                    + l.status().word()
                    + l.code().map(c -> " " + c).orElse(""))
        .sorted()
        .toList();
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  @Test
  void eachRecordHasAnOutputItsTextAndALine() throws IOException {
    Files.writeString(in.resolve("n.jsonl"), line("a", "one") + "broken\n" + line("b", "skip"));
    assertThat(run(true)).isEqualTo(new Summary(1, 0, 1, 1, Optional.empty()));
    assertThat(outputs()).isEqualTo(Map.of("n.jsonl/a.jsonld", "echo one", "n.jsonl/a.txt", "one"));
    assertThat(manifest())
        .containsExactly(
            "n.jsonl#a done", "n.jsonl#b skipped NOT_ENGLISH", "n.jsonl#line-2 failed BAD_RECORD");
  }

  @Test
  void onlyWhatChangedOrFailedIsDoneAgain() throws IOException {
    Files.writeString(in.resolve("n.jsonl"), line("a", "one") + line("b", "skip") + "broken\n");
    run(true);
    assertThat(run(true)).isEqualTo(new Summary(0, 2, 0, 1, Optional.empty()));
    Files.writeString(
        in.resolve("n.jsonl"), line("a", "other") + line("b", "skip") + line("c", "three"));
    assertThat(run(true)).isEqualTo(new Summary(2, 1, 0, 0, Optional.empty()));
    assertThat(outputs())
        .containsEntry("n.jsonl/a.jsonld", "echo other")
        .containsEntry("n.jsonl/a.txt", "other");
    assertThat(manifest()).contains("n.jsonl#a done", "n.jsonl#c done").hasSize(4);
  }

  @Test
  void anOutputThatIsGoneIsMadeAgain() throws IOException {
    Files.writeString(in.resolve("n.jsonl"), line("a", "one") + line("b", "two"));
    run(true);
    Files.delete(out.resolve("n.jsonl/a.jsonld"));
    assertThat(run(true)).isEqualTo(new Summary(1, 1, 0, 0, Optional.empty()));
  }

  @Test
  void noRecordNameLeadsOutOfTheFolderAndAlikeOnesAreToldApart() throws IOException {
    Files.writeString(
        in.resolve("n.jsonl"),
        line("../../x", "one")
            + line("/etc/x", "two")
            + line("..", "three")
            + line("a\\nb\\u0000", "four")
            + line("A", "five")
            + line("a", "six")
            + line("a", "seven")
            + line("x".repeat(500), "eight"));
    assertThat(run(false)).isEqualTo(new Summary(8, 0, 0, 0, Optional.empty()));
    assertThat(outputs().keySet())
        .hasSize(8)
        .allMatch(name -> name.matches("n\\.jsonl/[A-Za-z0-9_][A-Za-z0-9_.-]{0,120}\\.jsonld"))
        .contains("n.jsonl/A.jsonld", "n.jsonl/a-6.jsonld", "n.jsonl/a-7.jsonld");
  }

  @Test
  void twoInputsOfOneNameHaveAFolderEachAndKeepIt() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one")).resolve("n.jsonl");
    Path two = Files.createDirectory(folder.resolve("two")).resolve("n.jsonl");
    Files.writeString(one, line("a", "one"));
    Files.writeString(two, line("a", "two"));
    run(false, one, two);
    Map<String, String> expected =
        Map.of("n.jsonl/a.jsonld", "echo one", "n.jsonl-2/a.jsonld", "echo two");
    assertThat(outputs()).isEqualTo(expected);
    assertThat(run(false, two, one)).isEqualTo(new Summary(0, 2, 0, 0, Optional.empty()));
    assertThat(outputs()).isEqualTo(expected);
  }

  @Test
  void anInputThatCannotBeReadToItsEndIsTriedAgain() throws IOException {
    Path archive = in.resolve("n.jsonl.gz");
    Files.writeString(archive, "no gzip");
    assertThat(run(true)).isEqualTo(new Summary(0, 0, 0, 1, Optional.empty()));
    assertThat(manifest()).containsExactly("n.jsonl.gz failed DAMAGED");
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(archive))) {
      gzip.write(line("a", "one").getBytes(StandardCharsets.UTF_8));
    }
    run(true);
    assertThat(manifest()).containsExactly("n.jsonl.gz done", "n.jsonl.gz#a done");
    run(true);
    assertThat(manifest()).containsExactly("n.jsonl.gz done", "n.jsonl.gz#a done");
  }

  @Test
  void aTextThatIsSomebodysOwnIsNotWrittenOver() throws IOException {
    Files.writeString(in.resolve("page.html"), "<p>He said so.");
    Files.createDirectory(out);
    Files.writeString(out.resolve("page.txt"), "mine");
    assertThat(run(true)).isEqualTo(new Summary(0, 0, 0, 1, Optional.empty()));
    assertThat(outputs()).isEqualTo(Map.of("page.txt", "mine"));
    assertThat(manifest()).containsExactly("page.html failed NOT_WRITTEN");
  }

  @Test
  void withoutTextsThereAreNone() throws IOException {
    Files.writeString(in.resolve("page.html"), "<p>He said so.");
    run(false);
    assertThat(outputs()).containsOnlyKeys("page.jsonld");
  }

  @Test
  void noMoreRecordsAreReadThanCanBeInWork() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      lines.append(line("r" + i, "text " + i));
    }
    Files.writeString(in.resolve("n.jsonl"), lines);
    ReadAhead readers = new ReadAhead();
    BatchConfig config =
        new BatchConfig(
            List.of(in), out, 2, Duration.ofSeconds(60), false, ReadLimits.DEFAULT, false);
    Summary summary =
        new Batch(config, readers.registry(), readers, MADE, new SilentListener()).run();
    assertThat(summary.done()).isEqualTo(500);
    assertThat(readers.mostAhead()).isLessThanOrEqualTo(3);
  }

  @Test
  void aPageThatIsReadWithoutEndFailsAloneAndSoDoesOneThatFillsTheMemory() throws IOException {
    Files.writeString(in.resolve("n.pages"), "endless broken large fine");
    ArticleReaders readers =
        ArticleReaders.of(Map.of("", new HostilePages(), "pages", new HostilePages()));
    BatchConfig config =
        new BatchConfig(
            List.of(in), out, 1, Duration.ofMillis(200), false, ReadLimits.DEFAULT, false);
    Summary summary = new Batch(config, readers, process, MADE, new SilentListener()).run();
    assertThat(summary).isEqualTo(new Summary(1, 0, 0, 3, Optional.empty()));
    assertThat(manifest())
        .containsExactly(
            "n.pages#broken failed BROKEN",
            "n.pages#endless failed TIMEOUT",
            "n.pages#fine done",
            "n.pages#large failed OUT_OF_MEMORY");
  }

  @Test
  void whereMemoryEndsWhileRecordsArePartedTheRestOfTheInputFails() throws IOException {
    Files.writeString(in.resolve("a.pages"), "fine too-large-to-part fine");
    Files.writeString(in.resolve("b.pages"), "fine");
    ArticleReaders readers =
        ArticleReaders.of(Map.of("", new HostilePages(), "pages", new HostilePages()));
    BatchConfig config =
        new BatchConfig(
            List.of(in), out, 1, Duration.ofSeconds(60), false, ReadLimits.DEFAULT, false);
    Summary summary = new Batch(config, readers, process, MADE, new SilentListener()).run();
    assertThat(summary).isEqualTo(new Summary(2, 0, 0, 1, Optional.empty()));
    assertThat(manifest())
        .containsExactly("a.pages failed OUT_OF_MEMORY", "a.pages#fine done", "b.pages#fine done");
  }

  /** Records that are words: what each is called happens when it is read. */
  private static final class HostilePages implements ArticleReader {
    @Override
    public boolean hasRecords() {
      return true;
    }

    @Override
    public ArticleSource open(NamedBytes input, ReadLimits limits) throws ReadException {
      String words;
      try (InputStream in = input.open()) {
        words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Iterator<String> each = List.of(words.split(" ", -1)).iterator();
      return new ArticleSource() {
        @Override
        public Optional<PendingArticle> next() {
          return each.hasNext() ? Optional.of(pending(input, each.next())) : Optional.empty();
        }

        @Override
        public void close() {}
      };
    }

    private static PendingArticle pending(NamedBytes input, String word) {
      if (word.equals("too-large-to-part")) {
        throw new OutOfMemoryError("for the test");
      }
      return new PendingArticle(Optional.of(word), () -> read(input, word));
    }

    private static Article read(NamedBytes input, String word) {
      switch (word) {
        case "endless" -> {
          while (!input.name().isEmpty()) {
            LockSupport.parkNanos(1_000_000);
          }
        }
        case "broken" -> throw new IllegalStateException("for the test");
        case "large" -> throw new OutOfMemoryError("for the test");
        default -> {}
      }
      return new Article(input.name(), Optional.of(word), word, "UTF-8", Metadata.NONE, true);
    }
  }

  /** Counts how many articles have been read and not yet done. */
  private static final class ReadAhead implements ArticleProcess {
    private final AtomicInteger ahead = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    ArticleReaders registry() {
      ArticleReader lines = new JsonLinesReader(RecordFields.DEFAULT);
      ArticleReader counting =
          new ArticleReader() {
            @Override
            public boolean hasRecords() {
              return true;
            }

            @Override
            public ArticleSource open(NamedBytes input, ReadLimits limits) throws ReadException {
              return counted(lines.open(input, limits));
            }
          };
      return ArticleReaders.of(Map.of("", lines, "jsonl", counting));
    }

    private ArticleSource counted(ArticleSource source) {
      return new ArticleSource() {
        @Override
        public Optional<PendingArticle> next() throws ReadException {
          most.accumulateAndGet(ahead.incrementAndGet(), Math::max);
          return source.next();
        }

        @Override
        public void close() {
          source.close();
        }
      };
    }

    int mostAhead() {
      return most.get();
    }

    @Override
    public void ready() {}

    @Override
    public byte[] process(Article article) {
      ahead.decrementAndGet();
      return article.text().getBytes(StandardCharsets.UTF_8);
    }
  }
}
