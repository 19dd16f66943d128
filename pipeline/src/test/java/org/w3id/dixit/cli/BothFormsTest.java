package org.w3id.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.run.FakeAnnotator;

/** What reads a run reads it alike, whether its articles have files of their own or share them. */
class BothFormsTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void runs() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/sub"));
    Files.writeString(in.resolve("a.txt"), "Ann Lee said 😀 the bridge will open.\n");
    Files.writeString(in.resolve("../c.txt"), "Bo Ek said that it will not open at all.\n");
    Files.writeString(
        in.resolve("../b.jsonl"),
        """
        {"id": "one", "text": "Li Wen said it is ready."}
        {"id": "a/b", "text": "Jo Paz said so, too."}
        """);
    Files.writeString(in.resolve("Mr. Smith goes home"), "Mr. Smith said that he is going home.\n");
    try (OutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(in.resolve("d.v2.txt.gz")))) {
      gzip.write("Eve Ro said it is warm.\n".getBytes(StandardCharsets.UTF_8));
    }
    run("files", "--keep-text", "--format", "jsonld");
    run("lines", "--keep-text", "--format", "ndjsonld", "--part-size", "3");
  }

  private int dixit(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Terminal terminal =
        new Terminal(
            new PrintWriter(out, true), new PrintWriter(err, true), false, false, 80, false);
    Commands commands = new Commands(terminal, any -> new FakeAnnotator(), () -> "0".repeat(64));
    return new Main(commands).run(args);
  }

  private void run(String output, String... options) {
    String[] given = {"run", path("in"), "--output", path(output)};
    String[] all = Stream.of(given, options).flatMap(Stream::of).toArray(String[]::new);
    assertThat(dixit(all)).as(err.toString()).isZero();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  /** The files below a folder, by their paths; none that a run resumes by. */
  private Map<String, String> files(String name) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    Path root = folder.resolve(name);
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        contents.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  @Test
  void nothingDiffers() {
    assertThat(folder.resolve("lines/articles-00001.ndjsonld.gz")).exists();
    assertThat(dixit("diff", path("files"), path("lines"))).isZero();
    assertThat(out.toString()).isEqualTo("0 of 6 articles differ\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"files", "lines"})
  void allIsValid(String form) {
    assertThat(dixit("validate", path(form))).as(out.toString()).isZero();
    assertThat(out.toString()).isEqualTo("6 of 6 articles keep the contract\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "entities", "relations"})
  void aFolderIsPrinted(String command) {
    assertThat(dixit(command, path("files"))).isZero();
    String files = out.toString();
    assertThat(dixit(command, path("lines"))).isZero();

    assertThat(out.toString().lines().sorted()).containsExactlyElementsOf(sorted(files));
    assertThat(out.toString()).contains(command.equals("relations") ? "" : "Ann Lee");
  }

  private static Iterable<String> sorted(String text) {
    return text.lines().sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tables", "corpus"})
  void tablesHaveTheSameRows(String command) throws IOException {
    for (String form : new String[] {"files", "lines"}) {
      assertThat(dixit(command, path(form), "--output", path(command + "-" + form))).isZero();
    }
    Map<String, String> lines = files(command + "-lines");

    files(command + "-files")
        .forEach(
            (name, rows) ->
                assertThat(lines.get(name).lines().sorted())
                    .as(name)
                    .containsExactlyElementsOf(
                        name.endsWith(".csv") ? sorted(rows) : sorted(lines.get(name))));
    assertThat(lines).hasSize(command.equals("tables") ? 3 : 6);
  }

  @Test
  void whatIsToBeCorrectedIsTheSameAndIsGoldForEither() throws IOException {
    for (String form : new String[] {"files", "lines"}) {
      assertThat(dixit("correct", path(form), "--output", path("correct-" + form))).isZero();
    }

    assertThat(files("correct-lines")).isEqualTo(files("correct-files"));
    assertThat(files("correct-lines")).containsKey("text/sub/a.txt");
    for (String form : new String[] {"files", "lines"}) {
      assertThat(dixit("evaluate", path("correct-lines"), "--output", path(form), "--json"))
          .isZero();
      assertThat(out.toString()).contains("\"gold\" : 6").contains("\"articles\" : 6");
    }
  }

  @Test
  void aReportHasAllArticles() throws IOException {
    for (String form : new String[] {"files", "lines"}) {
      assertThat(dixit("report", path(form), "--output", path("report-" + form))).isZero();
      assertThat(err.toString()).startsWith("6 attributions in 6 articles on one page");
    }
  }

  @Test
  void aBrokenPartIsNamedAndTheRestIsRead() throws IOException {
    Path part = folder.resolve("lines/articles-00000.ndjsonld.gz");
    byte[] bytes = Files.readAllBytes(part);
    Files.write(part, Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(dixit("validate", path("lines"))).isEqualTo(3);
    assertThat(out.toString())
        .startsWith(part + ": cannot be read (")
        .endsWith("3 of 4 articles keep the contract\n");
  }
}
