package org.w3id.dixit.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.corpus.CorpusDocument;

/** What articles have in common, as the JVM's consumers of linked data take it. */
class CorpusConsumersTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static Map<String, byte[]> corpora;

  @BeforeAll
  static void make() throws IOException {
    corpora = Corpora.all();
  }

  private static InputStream resource(String name) {
    return CorpusDocument.class.getResourceAsStream(name);
  }

  @Test
  void titaniumAndJenaReadTheSameQuadsAndNoBlankNodes() throws Exception {
    for (Map.Entry<String, byte[]> corpus : corpora.entrySet()) {
      Set<Quad> titanium = JvmConsumers.titanium(corpus.getValue());

      assertThat(JvmConsumers.quads(JvmConsumers.jena(corpus.getValue())))
          .as(corpus.getKey())
          .isNotEmpty()
          .isEqualTo(titanium);
      assertThat(titanium)
          .as(corpus.getKey())
          .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    }
  }

  @Test
  void theShapesConform() {
    Shapes shapes =
        Shapes.parse(RDFParser.source(resource(CorpusDocument.SHAPES)).lang(Lang.TURTLE).toGraph());
    for (Map.Entry<String, byte[]> corpus : corpora.entrySet()) {
      DatasetGraph graph = JvmConsumers.jena(corpus.getValue());

      assertThat(ShaclValidator.get().validate(shapes, graph.getDefaultGraph()).getEntries())
          .as(corpus.getKey())
          .isEmpty();
    }
  }

  @Test
  void theSchemaHolds() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(resource(CorpusDocument.SCHEMA));
    for (Map.Entry<String, byte[]> corpus : corpora.entrySet()) {
      assertThat(schema.validate(JSON.readTree(corpus.getValue()))).as(corpus.getKey()).isEmpty();
    }
  }

  @Test
  void theContextIsTheArticlesAndOneMore() throws IOException {
    JsonNode context = CorpusDocument.context();

    for (byte[] corpus : corpora.values()) {
      assertThat(JSON.readTree(corpus).path("@context")).isEqualTo(context);
    }
    JsonNode article = JSON.readTree(Documents.byHand().get("complete")).path("@context");
    assertThat(context.get(0)).isEqualTo(article);
  }

  /** What a corpus says of articles' nodes, it says of nodes that are there. */
  @Test
  void partsAndAttributionsAreNodesOfTheArticles() throws Exception {
    Set<Node> known =
        Documents.committed().values().stream()
            .flatMap(CorpusConsumersTest::subjects)
            .collect(Collectors.toSet());
    Set<Node> meant =
        JvmConsumers.titanium(corpora.get("corpus-of-output")).stream()
            .filter(quad -> quad.getPredicate().getURI().matches(".*#(parts|attribution|article)"))
            .map(Quad::getObject)
            .collect(Collectors.toSet());

    assertThat(meant).isNotEmpty();
    assertThat(known).containsAll(meant);
  }

  private static Stream<Node> subjects(byte[] document) {
    return JvmConsumers.jena(document).stream().map(Quad::getSubject);
  }

  @Test
  void noKeyIsLost() throws Exception {
    byte[] corpus = corpora.get("corpus-of-generated");
    Set<String> predicates = new TreeSet<>();
    JvmConsumers.titanium(corpus).forEach(quad -> predicates.add(quad.getPredicate().getURI()));
    Set<String> keys = new TreeSet<>();
    JvmConsumersTest.keys(JSON.readTree(corpus), keys);

    assertThat(predicates).hasSameSizeAs(keys);
  }
}
