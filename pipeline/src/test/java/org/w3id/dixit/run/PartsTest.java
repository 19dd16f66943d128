package org.w3id.dixit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.ReadLimits;

/** Outputs of many articles a file. */
class PartsTest {
  private static final Hashes MADE = new Hashes("engine-1", "config-1");
  private static final int ARTICLES = 300;

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(in.resolve("%03d.txt".formatted(i)), "text " + i);
    }
  }

  /** A line an article; the earlier ones take longer, so that they end out of order. */
  private static final class Lines implements ArticleProcess {
    private int stopAfter = Integer.MAX_VALUE;
    private Batch batch;

    @Override
    public void ready() {}

    @Override
    public synchronized byte[] process(Article article) {
      if (--stopAfter == 0) {
        batch.stop(ExitStatus.INTERRUPTED);
      }
      return line(article.text()).getBytes(StandardCharsets.UTF_8);
    }
  }

  private static String line(String text) {
    return "{\"text\":\"" + text + "\"}\n";
  }

  private Summary run(int threads, boolean force, Hashes made, int stopAfter, Parts parts) {
    Lines process = new Lines();
    process.stopAfter = stopAfter;
    BatchConfig config =
        new BatchConfig(
            List.of(in),
            out,
            threads,
            Duration.ofSeconds(60),
            force,
            ReadLimits.DEFAULT,
            true,
            Optional.ofNullable(parts));
    process.batch =
        new Batch(config, ArticleReaders.standard(), process, made, new SilentListener());
    return process.batch.run();
  }

  private Summary run(int threads) {
    return run(threads, false, MADE, Integer.MAX_VALUE, new Parts(".ndjsonld", 130));
  }

  private String content(String part) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(out.resolve(part)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String expected(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> line("text " + i)).collect(Collectors.joining());
  }

  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(out)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".gz")).toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private List<PartLine> partLines() throws IOException {
    return Files.readAllLines(out.resolve("manifest.jsonl")).stream()
        .flatMap(line -> PartLine.parse(line).stream())
        .toList();
  }

  @Test
  void partsAreInTheOrderOfTheInputsAndCounted() throws IOException {
    assertThat(run(4).done()).isEqualTo(ARTICLES);

    assertThat(content("articles-00000.ndjsonld.gz")).isEqualTo(expected(0, 130));
    assertThat(content("articles-00001.ndjsonld.gz")).isEqualTo(expected(130, 260));
    assertThat(content("articles-00002.ndjsonld.gz")).isEqualTo(expected(260, 300));
    assertThat(partLines()).extracting(PartLine::articles).containsExactly(130L, 130L, 40L);
    assertThat(partLines())
        .allSatisfy(
            part -> assertThat(out.resolve(part.part()).toFile().length()).isEqualTo(part.bytes()));
    assertThat(Files.readAllLines(out.resolve("manifest.jsonl"))).hasSize(ARTICLES + 3);
  }

  @Test
  void threadsDoNotChangeTheBytes() throws IOException {
    run(1);
    Map<String, byte[]> one = files();
    run(5, true, MADE, Integer.MAX_VALUE, new Parts(".ndjsonld", 130));

    assertThat(files()).containsExactlyEntriesOf(one);
  }

  @Test
  void theSameCommandAgainDoesNothing() throws IOException {
    run(2);
    Map<String, byte[]> before = files();

    Summary again = run(2);

    assertThat(again.alreadyDone()).isEqualTo(ARTICLES);
    assertThat(again.done()).isZero();
    assertThat(files()).containsExactlyEntriesOf(before);
  }

  @Test
  void aRunThatIsStoppedGoesOn() throws IOException {
    assertThat(run(2, false, MADE, 150, new Parts(".ndjsonld", 130)).stopped()).isTrue();
    run(2);

    assertThat(
            content("articles-00000.ndjsonld.gz")
                + content("articles-00001.ndjsonld.gz")
                + content("articles-00002.ndjsonld.gz"))
        .isEqualTo(expected(0, ARTICLES));
  }

  @Test
  void whatAKillLeavesUnfinishedIsCutAndDoneAgain() throws IOException {
    run(2);
    Map<String, byte[]> undisturbed = files();
    Path manifest = out.resolve("manifest.jsonl");
    List<String> lines = Files.readAllLines(manifest);
    int lastPart = lines.size() - 1;
    String torn = String.join("\n", lines.subList(0, lastPart - 5)) + "\n{\"input\":\"29";
    Files.writeString(manifest, torn);
    Files.writeString(
        out.resolve("articles-00002.ndjsonld.gz"), "half a member", StandardOpenOption.APPEND);

    Summary resumed = run(2);

    assertThat(resumed.done()).isEqualTo(40);
    assertThat(files()).containsExactlyEntriesOf(undisturbed);
    assertThat(Files.readAllLines(manifest)).hasSize(ARTICLES + 3);
  }

  @Test
  void anotherEngineBeginsAnew() throws IOException {
    run(2);
    Hashes other = new Hashes("engine-2", "config-1");

    Summary anew = run(2, false, other, Integer.MAX_VALUE, new Parts(".ndjsonld", 500));

    assertThat(anew.done()).isEqualTo(ARTICLES);
    assertThat(files()).containsOnlyKeys("articles-00000.ndjsonld.gz");
  }

  @Test
  void failedArticlesAreInNoPartAndTriedAgain() throws IOException {
    Files.write(in.resolve("007.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0, 9, 9});
    assertThat(run(2).failed()).isEqualTo(1);
    assertThat(content("articles-00000.ndjsonld.gz")).doesNotContain("\"text 7\"");

    Files.writeString(in.resolve("007.txt"), "text 7");
    assertThat(run(2).done()).isEqualTo(1);
    assertThat(content("articles-00002.ndjsonld.gz")).endsWith(line("text 7"));
  }

  @Test
  void aPartThatIsGoneIsTold() throws IOException {
    run(2);
    Files.delete(out.resolve("articles-00001.ndjsonld.gz"));

    assertThatThrownBy(() -> run(2))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("articles-00001.ndjsonld.gz has 0 bytes")
        .hasMessageContaining("--force");
    assertThat(run(2, true, MADE, Integer.MAX_VALUE, new Parts(".ndjsonld", 130)).done())
        .isEqualTo(ARTICLES);
  }

  @Test
  void oneFolderHoldsOneFormat() {
    run(2);

    assertThatThrownBy(() -> run(2, false, MADE, Integer.MAX_VALUE, null))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("another --format");
    assertThatThrownBy(() -> run(2, false, MADE, Integer.MAX_VALUE, new Parts(".nq", 9)))
        .hasMessageContaining("another --format");
  }
}
