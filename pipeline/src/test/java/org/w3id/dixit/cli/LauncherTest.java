package org.w3id.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a project of its own, in a folder with a space in its name, with stand-ins for
 * Maven and Java that write down how they are called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final List<String> MODULES =
      List.of("models", "annotators", "evaluation", "pipeline");

  @TempDir Path folder;
  private Path root;
  private Path tools;
  private Path calls;

  /** What a command did. */
  private record Ended(int status, String err, List<String> calls) {
    long builds() {
      return calls.stream().filter(call -> call.startsWith("mvn ")).count();
    }

    String java() {
      return calls.stream().filter(call -> call.startsWith("java ")).findFirst().orElse("");
    }
  }

  @BeforeEach
  void project() throws IOException {
    root = Files.createDirectory(folder.resolve("a project"));
    tools = Files.createDirectories(folder.resolve("jdk/bin"));
    calls = folder.resolve("calls");
    for (String module : MODULES) {
      source(module + "/src/main/java/A.java");
      source(module + "/pom.xml");
    }
    source("pom.xml");
    Path launcher = root.resolve("dixit");
    Files.copy(Path.of(System.getProperty("dixit.root"), "dixit"), launcher);
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    tool(
        "java",
        "if [ \"$1\" = -version ]; then echo 'openjdk version \"17.0.1\"' >&2; exit 0; fi\n"
            + "echo \"java $*\" >> \"$CALLS\"; exit ${JAVA_STATUS:-0}");
    tool("javac", "exit 0");
    tool(
        "mvn",
        "echo \"mvn $*\" >> \"$CALLS\"; [ -z \"${MVN_FAILS:-}\" ] || { echo '[ERROR] broken'; exit 1; }\n"
            + "for m in models annotators evaluation pipeline; do\n"
            + "  mkdir -p $m/target; echo $m > $m/target/dixit-$m-1.jar\n"
            + "  for c in sources javadoc tests; do echo $c > $m/target/dixit-$m-1-$c.jar; done\n"
            + "done\n"
            + "echo other > ../other.jar\n"
            + "printf '%s' \"$PWD/models/target/dixit-models-1.jar:$PWD/../other.jar\""
            + " > pipeline/target/class-path.txt");
  }

  private void source(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
  }

  private void tool(String name, String script) throws IOException {
    Path file = tools.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Ended dixit(Map<String, String> environment, String... args) throws Exception {
    return start(root.resolve("dixit"), folder, environment, args);
  }

  private Ended start(Path launcher, Path from, Map<String, String> environment, String... args)
      throws Exception {
    Files.deleteIfExists(calls);
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "DIXIT_JAVA_OPTS"));
    builder.environment().put("PATH", tools + ":/usr/bin:/bin");
    builder.environment().put("CALLS", calls.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    return new Ended(status, err, Files.exists(calls) ? Files.readAllLines(calls) : List.of());
  }

  @Test
  void buildsOnceAndThenOnlyWhenSourcesChange() throws Exception {
    Ended first = dixit(Map.of(), "run");
    assertThat(first.status()).isZero();
    assertThat(first.builds()).isEqualTo(1);
    assertThat(first.err()).contains("building, the first time this takes a few minutes");

    Ended second = dixit(Map.of(), "run");
    assertThat(second.builds()).isZero();
    assertThat(second.err()).isEmpty();

    Path source = root.resolve("annotators/src/main/java/A.java");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(dixit(Map.of(), "run").builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainWhereAJarIsGone() throws Exception {
    dixit(Map.of(), "run");
    Files.delete(folder.resolve("other.jar"));
    assertThat(dixit(Map.of(), "run").builds()).isEqualTo(1);
  }

  @Test
  void cleaningTheModulesDisturbsNothing() throws Exception {
    dixit(Map.of(), "run");
    for (String module : MODULES) {
      Files.delete(root.resolve(module + "/target/dixit-" + module + "-1.jar"));
    }
    Ended again = dixit(Map.of(), "run");
    assertThat(again.status()).isZero();
    assertThat(again.builds()).isZero();
  }

  @Test
  void otherJarsAreUsedWhereTheyLieAndOnlyOwnProgramsAreCopied() throws Exception {
    Ended ended = dixit(Map.of(), "run");
    assertThat(ended.java()).contains("/../other.jar").doesNotContain("/target/");
    try (Stream<Path> kept = Files.walk(root.resolve(".dixit"))) {
      assertThat(kept.map(path -> path.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".jar"))
          .containsExactlyInAnyOrder(
              "dixit-annotators-1.jar",
              "dixit-evaluation-1.jar",
              "dixit-models-1.jar",
              "dixit-pipeline-1.jar");
    }
  }

  @Test
  void inAReleaseItRunsTheJarsThereAndBuildsNothing() throws Exception {
    Files.delete(root.resolve("pom.xml"));
    Files.createDirectory(root.resolve("lib"));
    Ended ended = dixit(Map.of(), "version");
    assertThat(ended.status()).isZero();
    assertThat(ended.builds()).isZero();
    assertThat(ended.java()).contains("-cp " + root.toRealPath() + "/lib/* ");
    tool("java", "echo 'java version \"11.0.2\"' >&2");
    Ended old = dixit(Map.of(), "version");
    assertThat(old.status()).isEqualTo(1);
    assertThat(old.err()).contains("Java 11.0.2 is too old");
  }

  @Test
  void passesOptionsAndExitStatusThrough() throws Exception {
    Ended ended = dixit(Map.of("JAVA_STATUS", "3"), "run", "an input.txt", "--threads", "2");
    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.java())
        .endsWith("org.w3id.dixit.cli.Main run an input.txt --threads 2")
        .contains("-Ddixit.root=" + root.toRealPath())
        .contains("-XX:Tier4InvocationThreshold=300000 ");
  }

  @Test
  void worksThroughLinks() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("one"), root.resolve("dixit"));
    Files.createSymbolicLink(bin.resolve("two"), Path.of("one"));
    Ended ended = start(bin.resolve("two"), folder, Map.of(), "version");
    assertThat(ended.status()).isZero();
    assertThat(ended.java()).contains("-Ddixit.root=" + root.toRealPath());
  }

  @Test
  void javaHomeAndJavaOptionsAreHeeded() throws Exception {
    String home = tools.getParent().toString();
    Ended ended = dixit(Map.of("JAVA_HOME", home, "DIXIT_JAVA_OPTS", "-Xmx7g -Xss2m"), "run");
    assertThat(ended.java()).contains(" -Xmx7g -Xss2m ");
    Ended wrong = dixit(Map.of("JAVA_HOME", "/no/jdk"), "run");
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(wrong.err()).contains("JAVA_HOME is /no/jdk").contains("JDK 17");
  }

  @Test
  void missingOrOldToolsAreNamed() throws Exception {
    tool("java", "echo 'java version \"1.8.0_401\"' >&2");
    Ended old = dixit(Map.of(), "run");
    assertThat(old.status()).isEqualTo(1);
    assertThat(old.err()).contains("Java 1.8.0_401 is too old");
    tool("java", "echo 'openjdk version \"21\" 2023-09-19' >&2");
    tool("mvn", "echo '[ERROR] broken'; exit 1");
    Ended broken = dixit(Map.of(), "run");
    assertThat(broken.status()).isEqualTo(1);
    assertThat(broken.err()).contains("[ERROR] broken").contains(".dixit/build.log");
  }

  @Test
  void whatLinksAreMadeOfIsFetchedOnceAndOnlyForLinks() throws Exception {
    Path jar = Files.createFile(folder.resolve("kbp jar"));
    fetchingMaven("printf '%s' '" + jar + "' > \"${part#-Dmdep.outputFile=}\"");
    assertThat(dixit(Map.of(), "run", "a.txt").java()).doesNotContain("dixit.wikidict");
    Ended first = dixit(Map.of(), "run", "a.txt", "--links");
    assertThat(first.builds()).isEqualTo(1);
    assertThat(first.calls().get(0)).contains("-N -P links dependency:build-classpath");
    assertThat(first.err()).contains("fetching what links are made of (227 MB), once");
    assertThat(first.java()).contains("-Ddixit.wikidict=" + jar + " ");
    Ended second = dixit(Map.of(), "links");
    assertThat(second.builds()).isZero();
    assertThat(second.java()).contains("-Ddixit.wikidict=" + jar + " ");
    Files.writeString(folder.resolve("night options"), "--threads 2\n--links # all\n");
    assertThat(dixit(Map.of(), "run", "@night options").java()).contains("-Ddixit.wikidict=" + jar);
    Files.writeString(folder.resolve("night options"), "--links-folder there\n");
    assertThat(dixit(Map.of(), "run", "@night options").java()).doesNotContain("dixit.wikidict");
    Files.delete(jar);
    assertThat(dixit(Map.of(), "links").builds()).isEqualTo(1);
  }

  @Test
  void whereMavenCannotFetchTheProgramDecides() throws Exception {
    fetchingMaven("exit 1");
    dixit(Map.of(), "version");
    Ended ended = dixit(Map.of(), "entities", "--links", "a.txt");
    assertThat(ended.status()).isZero();
    assertThat(ended.err()).contains("Maven could not fetch it").contains(".dixit/links.log");
    assertThat(ended.java()).contains("Main entities --links a.txt").doesNotContain("wikidict");
  }

  /** Maven that builds as ever, and does something else where it is to fetch. */
  private void fetchingMaven(String fetch) throws IOException {
    String build = Files.readString(tools.resolve("mvn")).replace("#!/bin/sh\n", "");
    tool(
        "mvn",
        "case \"$*\" in *'-P links'*) echo \"mvn $*\" >> \"$CALLS\"\n"
            + "for part; do case $part in -Dmdep.outputFile=*) break;; esac; done\n"
            + fetch
            + "; exit;; esac\n"
            + build);
  }
}
