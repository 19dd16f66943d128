package org.w3id.dixit.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;

/** Programs on Node and Python; interop/README.md installs them. */
final class OtherConsumers {
  private static final Path NODE = Documents.root().resolve("interop/node");
  private static final Path PYTHON = Documents.root().resolve("interop/python");

  private OtherConsumers() {}

  /** Runs a script of {@code interop/node}; gives what it says. */
  static String node(String script, Path... arguments) throws InterruptedException {
    return run("node", NODE.resolve(script), arguments);
  }

  /** Runs a script of {@code interop/python}; gives what it says. */
  static String python(String script, Path... arguments) throws InterruptedException {
    return run(PYTHON.resolve(".venv/bin/python").toString(), PYTHON.resolve(script), arguments);
  }

  private static String run(String program, Path script, Path... arguments)
      throws InterruptedException {
    ProcessBuilder command = new ProcessBuilder(program, script.toString());
    for (Path argument : arguments) {
      command.command().add(argument.toString());
    }
    try {
      Process process = command.redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(process.waitFor()).as(said).isZero();
      return said;
    } catch (IOException e) {
      return fail(program + " is missing: interop/README.md says how to install the consumers", e);
    }
  }

  /**
   * That a consumer has read the quads that are expected.
   *
   * @param file what it has read; its quads lie beside it
   */
  static void sameQuads(Path file, String consumer, Set<Quad> expected) throws IOException {
    Path written = file.resolveSibling(file.getFileName() + "." + consumer + ".nq");
    Set<Quad> read = JvmConsumers.quads(Files.readString(written));

    assertThat(difference(read, expected)).as("too many, " + file.getFileName()).isEmpty();
    assertThat(difference(expected, read)).as("lost, " + file.getFileName()).isEmpty();
  }

  private static Set<Quad> difference(Set<Quad> some, Set<Quad> others) {
    Set<Quad> left = new HashSet<>(some);
    left.removeAll(others);
    return left;
  }
}
