package org.w3id.dixit.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.cli.Main;

/** A release as a user unpacks and starts it, with a Java and no Maven. */
@DisabledOnOs(OS.WINDOWS)
class ReleaseTest {
  private static final String NAME = "dixit-" + System.getProperty("dixit.version");
  private static final Path RELEASE = Path.of(System.getProperty("dixit.release"));
  private static final Path ROOT = Path.of(System.getProperty("dixit.root"));
  private static final String SEED = "000_1b87ddb6c11900ca";

  @TempDir private static Path folder;
  private static Path home;

  @BeforeAll
  static void unpack() throws Exception {
    run(folder, "tar", "-xzf", RELEASE.resolve(NAME + ".tar.gz").toString());
    home = Files.move(folder.resolve(NAME), folder.resolve("where it is installed"));
  }

  private static String run(Path from, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().remove("DIXIT_JAVA_OPTS");
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said;
    try (InputStream in = process.getInputStream()) {
      said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(process.waitFor()).as(String.join(" ", command) + "\n" + said).isZero();
    return said;
  }

  @Test
  void writesWhatTheSourcesWrite() throws Exception {
    run(
        folder,
        home.resolve("dixit").toString(),
        "run",
        home.resolve("seeds").resolve(SEED + ".txt").toString(),
        "--output",
        "out");

    assertThat(folder.resolve("out").resolve(SEED + ".jsonld"))
        .hasSameTextualContentAs(ROOT.resolve("output").resolve(SEED + ".jsonld"));
  }

  @Test
  void hasTheModelsOfBothSetsAndNoMore() throws Exception {
    run(
        folder,
        home.resolve("dixit").toString(),
        "show",
        "--models",
        "open",
        home.resolve("seeds").resolve(SEED + ".txt").toString());

    try (Stream<Path> files = Files.list(home.resolve("lib"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("stanford-corenlp-4.5.10-models.jar", "slf4j-simple-2.0.17.jar")
          .noneMatch(name -> name.contains("codegen") || name.contains("dixit-corenlp"));
    }
    assertThat(Files.size(RELEASE.resolve(NAME + ".tar.gz"))).isLessThan(200_000_000);
  }

  @Test
  void tellsItsVersion() throws Exception {
    assertThat(run(folder, home.resolve("dixit").toString(), "version"))
        .contains(System.getProperty("dixit.version"));
  }

  @Test
  void aManualPageForEachCommand() {
    for (String command : Main.definition().subcommands().keySet()) {
      assertThat(home.resolve("share/man/man1/dixit-" + command + ".1")).exists();
    }
    assertThat(home.resolve("share/man/man1/dixit-run.1"))
        .content()
        .contains(".TH \"DIXIT\\-RUN\" \"1\"", "\\-\\-output", "\\-\\-min\\-confidence");
  }

  @Test
  void bashCompletesCommandsAndOptions() throws Exception {
    String script =
        home.resolve("share/bash-completion/completions/dixit").toString().replace(" ", "\\ ");
    String complete =
        "source %s; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_dixit 2> /dev/null; echo ${COMPREPLY[*]}";

    assertThat(run(folder, "bash", "-c", complete.formatted(script, "dixit eva", 1)))
        .isEqualTo("evaluate\n");
    assertThat(run(folder, "bash", "-c", complete.formatted(script, "dixit run --out", 2)))
        .isEqualTo("--output\n");
  }

  @Test
  void bothArchivesHoldTheSame() throws Exception {
    TreeSet<String> tar = new TreeSet<>();
    run(folder, "tar", "-tzf", RELEASE.resolve(NAME + ".tar.gz").toString())
        .lines()
        .filter(name -> !name.endsWith("/"))
        .forEach(tar::add);
    TreeSet<String> zip = new TreeSet<>();
    try (ZipFile file = new ZipFile(RELEASE.resolve(NAME + ".zip").toFile())) {
      file.stream().filter(entry -> !entry.isDirectory()).forEach(e -> zip.add(e.getName()));
    }

    assertThat(zip)
        .isEqualTo(tar)
        .contains(NAME + "/dixit", NAME + "/dixit.cmd", NAME + "/LICENSE")
        .contains(NAME + "/seeds/" + SEED + ".txt", NAME + "/docs/install.md");
  }

  @Test
  void theScriptForWindowsStartsTheSameProgram() throws IOException {
    String windows = Files.readString(home.resolve("dixit.cmd"));
    String others = Files.readString(home.resolve("dixit"));

    assertThat(windows.lines().count())
        .as("each line ends as Windows has it")
        .isEqualTo(windows.chars().filter(c -> c == '\r').count());
    for (String same :
        List.of(
            "org.w3id.dixit.cli.Main",
            "-Ddixit.root=",
            "-Dfile.encoding=UTF-8",
            "JAVA_HOME",
            "DIXIT_JAVA_OPTS")) {
      assertThat(windows).contains(same);
      assertThat(others).contains(same);
    }
    assertThat(windows)
        .as("a backslash before a closing quotation mark would quote it")
        .doesNotContain("%ROOT%\"")
        .contains("-cp \"%ROOT%lib\\*\"", "%*", "exit /b %ERRORLEVEL%");
  }

  @Test
  void theJarForCoreNlpLiesBeside() {
    assertThat(
            RELEASE.resolve("dixit-annotators-" + System.getProperty("dixit.version") + "-all.jar"))
        .exists();
  }

  @Test
  void theContainerIsMadeOfTheArchive() throws IOException {
    String container = Files.readString(ROOT.resolve("distribution/Containerfile"));

    assertThat(container).contains("ADD dixit-*.tar.gz /opt/", "ENTRYPOINT [\"dixit\"]");
    assertThat(NAME + ".tar.gz").matches("dixit-.*\\.tar\\.gz");
    assertThat(container.lines().filter(line -> line.startsWith("FROM")))
        .allMatch(line -> !line.contains("/"));
  }
}
