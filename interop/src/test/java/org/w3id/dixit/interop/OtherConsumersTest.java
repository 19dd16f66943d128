package org.w3id.dixit.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, as consumers on Node and Python take it; interop/README.md installs them. */
@Tag("interop")
class OtherConsumersTest {
  private static final Path NODE = Documents.root().resolve("interop/node");
  private static final Path PYTHON = Documents.root().resolve("interop/python");

  @TempDir private static Path folder;

  private static Map<String, byte[]> documents;

  @BeforeAll
  static void write() throws IOException {
    documents = Documents.all();
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      Files.write(folder.resolve(document.getKey() + ".jsonld"), document.getValue());
    }
  }

  @Test
  void jsonldJsReadsTheSameQuads() throws Exception {
    run("node", NODE.resolve("quads.mjs").toString(), folder.toString());

    sameQuads("jsonldjs");
  }

  @Test
  void pyLdAndRdflibReadTheSameQuadsAndPyShaclConforms() throws Exception {
    Path shapes =
        Documents.root().resolve("pipeline/src/main/resources/org/w3id/dixit/export/shapes.ttl");
    run(
        PYTHON.resolve(".venv/bin/python").toString(),
        PYTHON.resolve("quads.py").toString(),
        folder.toString(),
        shapes.toString());

    sameQuads("pyld");
    sameQuads("rdflib");
  }

  private static void sameQuads(String consumer) throws Exception {
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      Path file = folder.resolve(document.getKey() + ".jsonld." + consumer + ".nq");
      Set<Quad> read = JvmConsumers.quads(Files.readString(file));
      Set<Quad> expected = JvmConsumers.titanium(document.getValue());

      assertThat(difference(read, expected)).as("too many, " + document.getKey()).isEmpty();
      assertThat(difference(expected, read)).as("lost, " + document.getKey()).isEmpty();
    }
  }

  private static Set<Quad> difference(Set<Quad> some, Set<Quad> others) {
    Set<Quad> left = new HashSet<>(some);
    left.removeAll(others);
    return left;
  }

  private static void run(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(process.waitFor()).as(said).isZero();
      assertThat(said).contains(documents.size() + " documents");
    } catch (IOException e) {
      fail(command[0] + " is missing: interop/README.md says how to install the consumers", e);
    }
  }
}
