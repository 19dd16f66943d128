package org.w3id.dixit.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, as consumers on Node and Python take it. */
@Tag("interop")
class OtherConsumersTest {
  private static final Path RESOURCES =
      Documents.root().resolve("pipeline/src/main/resources/org/w3id/dixit");

  @TempDir private static Path articles;
  @TempDir private static Path corpora;

  private static final Map<Path, Set<Quad>> ARTICLES = new TreeMap<>();
  private static final Map<Path, Set<Quad>> CORPORA = new TreeMap<>();

  @BeforeAll
  static void write() throws Exception {
    for (Map.Entry<String, byte[]> document : Documents.all().entrySet()) {
      ARTICLES.put(
          written(articles, document.getKey() + ".jsonld", document.getValue()),
          JvmConsumers.titanium(document.getValue()));
    }
    for (Map.Entry<String, byte[]> document : Corpora.all().entrySet()) {
      CORPORA.put(
          written(corpora, document.getKey() + ".jsonld", document.getValue()),
          JvmConsumers.titanium(document.getValue()));
    }
    Set<Quad> all = new HashSet<>();
    for (String name : Documents.articles().keySet()) {
      all.addAll(ARTICLES.get(articles.resolve(name + ".jsonld")));
    }
    ARTICLES.put(written(articles, "all.ndjsonld", Documents.lines()), all);
  }

  private static Path written(Path folder, String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void jsonldJsReadsTheSameQuads() throws Exception {
    assertThat(OtherConsumers.node("quads.mjs", articles)).contains(ARTICLES.size() + " documents");
    assertThat(OtherConsumers.node("quads.mjs", corpora)).contains(CORPORA.size() + " documents");

    sameQuads("jsonldjs");
  }

  @Test
  void pyLdAndRdflibReadTheSameQuadsAndPyShaclConforms() throws Exception {
    assertThat(OtherConsumers.python("quads.py", articles, RESOURCES.resolve("export/shapes.ttl")))
        .contains(ARTICLES.size() + " documents");
    assertThat(OtherConsumers.python("quads.py", corpora, RESOURCES.resolve("corpus/shapes.ttl")))
        .contains(CORPORA.size() + " documents");

    sameQuads("pyld");
    sameQuads("rdflib");
  }

  private static void sameQuads(String consumer) throws IOException {
    for (Map.Entry<Path, Set<Quad>> article : ARTICLES.entrySet()) {
      OtherConsumers.sameQuads(article.getKey(), consumer, article.getValue());
    }
    for (Map.Entry<Path, Set<Quad>> corpus : CORPORA.entrySet()) {
      OtherConsumers.sameQuads(corpus.getKey(), consumer, corpus.getValue());
    }
  }
}
