package org.w3id.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.ParquetReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.dixit.export.InvariantChecker;
import org.w3id.dixit.export.ParquetRows;
import org.w3id.dixit.run.FakeAnnotator;

/** What a run writes, by its options. */
class FormatsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void input() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in/a.txt"),
        "Ann Lee said the bridge, the \"new\" one, will open in June, after many years of"
            + " waiting.\n");
    Files.writeString(
        folder.resolve("in/b.jsonl"),
        "{\"id\": \"one\", \"text\": \"Li Wen said 😀 it is ready.\"}\n{\"id\": \"two\", \"text\":"
            + " \"Nothing.\"}\n");
  }

  private int run(String... options) {
    Terminal terminal =
        new Terminal(
            new PrintWriter(err, true), new PrintWriter(err, true), false, false, 80, false);
    Commands commands = new Commands(terminal, any -> new FakeAnnotator(), () -> "0".repeat(64));
    List<String> given =
        List.of("run", folder.resolve("in").toString(), "--output", out("").toString());
    return new Main(commands)
        .run(Stream.concat(given.stream(), Stream.of(options)).toArray(String[]::new));
  }

  private Path out(String name) {
    return folder.resolve("out").resolve(name);
  }

  private String expanded(String part) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(out(part)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void linesOfLinkedDataAreTheSameDocumentsAsFiles() throws IOException {
    assertThat(run("--format", "ndjsonld")).isZero();
    List<String> lines = expanded("articles-00000.ndjsonld.gz").lines().toList();
    JsonNode first = JSON.readTree(lines.get(0));

    assertThat(lines).hasSize(3);
    assertThat(new InvariantChecker().check(first, Files.readString(folder.resolve("in/a.txt"))))
        .isEmpty();
    assertThat(first.path("input").asText()).isEqualTo("a.txt");
    assertThat(Files.readString(out("manifest.jsonl")))
        .contains("\"part\":\"articles-00000.ndjsonld.gz\",\"articles\":3,");
  }

  @Test
  void textsAreKeptWhereAsked() throws IOException {
    assertThat(run("--format", "ndjsonld", "--keep-text")).isZero();
    for (String line : expanded("articles-00000.ndjsonld.gz").lines().toList()) {
      JsonNode document = JSON.readTree(line);
      assertThat(new InvariantChecker().check(document, document.path("articleBody").asText()))
          .isEmpty();
    }
  }

  @Test
  void quadsAreLinesOfTheirOwn() throws IOException {
    assertThat(run("--format", "nquads")).isZero();
    assertThat(expanded("articles-00000.nq.gz").lines())
        .hasSizeGreaterThan(50)
        .allSatisfy(line -> assertThat(line).endsWith(" ."));
  }

  @ParameterizedTest
  @CsvSource({"jsonld", "ndjsonld"})
  void tablesHoldTheRowsOfAllArticles(String format) throws IOException {
    assertThat(run("--format", format, "--tables", "csv,parquet")).isZero();

    List<String> csv = Files.readAllLines(out("tables/quotations.csv"));
    assertThat(csv).hasSize(3);
    assertThat(csv.get(1)).contains("the bridge, the \"\"new\"\" one,");
    List<Map<String, Object>> rows = ParquetRows.of(out("tables/quotations.parquet"));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("cue", "said")
        .containsEntry("start", 13)
        .containsEntry("attributed", true)
        .containsEntry("parent", null);
    assertThat(rows.get(0).get("confidence")).isInstanceOf(Double.class);
    assertThat(rows.get(1)).containsEntry("text", "😀 it is ready.").containsEntry("start", 12);
    assertThat(
            ParquetReader.readMetadata(out("tables/quotations.parquet").toFile())
                .getFileMetaData()
                .getSchema()
                .toString())
        .contains("optional int32 start", "optional double confidence", "optional boolean joint")
        .contains("optional binary text (STRING)");
    assertThat(out("tables/entities.csv")).exists();
    assertThat(out("tables/relations.parquet")).exists();
  }

  @Test
  void tablesAreMadeAnewOfAllThatIsThere() throws IOException {
    run("--tables", "csv");
    String before = Files.readString(out("tables/quotations.csv"));
    assertThat(run("--tables", "csv")).isZero();
    assertThat(Files.readString(out("tables/quotations.csv"))).isEqualTo(before);
    Files.writeString(folder.resolve("in/c.txt"), "Jo Paz said so.\n");
    assertThat(run("--tables", "csv")).isZero();
    assertThat(Files.readAllLines(out("tables/quotations.csv"))).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --format nquads --tables csv | --tables are made of JSON-LD
          --plain-triples              | --plain-triples are N-Quads: use --format nquads
          --part-size 0                | --part-size must be at least 1
          --keep-text --no-exact       | --keep-text and --no-exact contradict each other
          --format turtle              | expected one of [JSONLD, NDJSONLD, NQUADS, HTML]
          --tables excel               | expected one of [CSV, PARQUET]
          """)
  void aWrongCommandLineIsToldBeforeAnythingIsDone(String options, String message) {
    assertThat(run(options.split(" ", -1))).isEqualTo(2);
    assertThat(err.toString()).contains(message);
    assertThat(out("")).doesNotExist();
  }
}
