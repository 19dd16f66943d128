package org.w3id.dixit.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.export.AnnotatedArticle;
import org.w3id.dixit.export.ExportOptions;
import org.w3id.dixit.export.Format;
import org.w3id.dixit.export.InvariantChecker;
import org.w3id.dixit.export.JsonLdContext;

/** What is written, as the JVM's consumers of JSON-LD, RDF, SHACL and JSON Schema take it. */
class JvmConsumersTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static Map<String, byte[]> documents;
  private static final Map<String, Set<Quad>> BY_TITANIUM = new TreeMap<>();
  private static final Map<String, DatasetGraph> BY_JENA = new TreeMap<>();

  @BeforeAll
  static void readByAll() throws Exception {
    documents = Documents.all();
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      BY_TITANIUM.put(document.getKey(), JvmConsumers.titanium(document.getValue()));
      BY_JENA.put(document.getKey(), JvmConsumers.jena(document.getValue()));
    }
  }

  private static InputStream vocabulary(String name) {
    return JsonLdContext.class.getResourceAsStream(name);
  }

  @Test
  void titaniumAndJenaReadTheSameQuadsAndNoBlankNodes() {
    for (String name : documents.keySet()) {
      Set<Quad> titanium = BY_TITANIUM.get(name);

      assertThat(JvmConsumers.quads(BY_JENA.get(name))).as(name).isNotEmpty().isEqualTo(titanium);
      assertThat(titanium)
          .as(name)
          .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    }
  }

  /** Dixit makes its N-Quads without a JSON-LD processor: they must be the processor's. */
  @Test
  void theNQuadsThatAreWrittenAreTheSame() throws IOException {
    for (Map.Entry<String, AnnotatedArticle> article : Documents.articles().entrySet()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Format.NQUADS
          .exporter(Documents.ENGINE, ExportOptions.DEFAULT)
          .write(article.getValue(), out);

      assertThat(JvmConsumers.quads(out.toString(StandardCharsets.UTF_8)))
          .as(article.getKey())
          .isEqualTo(BY_TITANIUM.get(article.getKey()));
    }
  }

  /** A line an article, as in a file of many. */
  @Test
  void everyLineOfNdjsonLdHasTheQuadsOfItsFile() throws Exception {
    String lines = new String(Documents.lines(), StandardCharsets.UTF_8);
    Iterator<String> line = lines.lines().iterator();
    for (String name : Documents.articles().keySet()) {
      byte[] document = line.next().getBytes(StandardCharsets.UTF_8);

      assertThat(JvmConsumers.titanium(document)).as(name).isEqualTo(BY_TITANIUM.get(name));
      assertThat(JvmConsumers.quads(JvmConsumers.jena(document)))
          .as(name)
          .isEqualTo(BY_TITANIUM.get(name));
    }
    assertThat(line).isExhausted();
  }

  /** A key that the context does not know would be dropped without a word. */
  @Test
  void noKeyIsLost() throws IOException {
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      Set<String> predicates = new TreeSet<>();
      BY_TITANIUM
          .get(document.getKey())
          .forEach(quad -> predicates.add(quad.getPredicate().getURI()));
      Set<String> keys = new TreeSet<>();
      keys(JSON.readTree(document.getValue()), keys);

      assertThat(predicates).as(document.getKey()).hasSameSizeAs(keys);
    }
  }

  /** Keys that become predicates: all but the id, which is the subject. */
  static void keys(JsonNode node, Set<String> keys) {
    boolean isValue = node.has("@value");
    node.properties().stream()
        .filter(field -> !isValue && !field.getKey().equals("@context"))
        .forEach(
            field -> {
              if (!field.getKey().equals("id") && !field.getValue().toString().equals("[]")) {
                keys.add(field.getKey());
              }
              keys(field.getValue(), keys);
            });
    if (node.isArray()) {
      node.forEach(item -> keys(item, keys));
    }
  }

  @Test
  void theShapesConform() {
    Graph shapesGraph = RDFParser.source(vocabulary("shapes.ttl")).lang(Lang.TURTLE).toGraph();
    Shapes shapes = Shapes.parse(shapesGraph);
    for (Map.Entry<String, DatasetGraph> read : BY_JENA.entrySet()) {
      ValidationReport report =
          ShaclValidator.get().validate(shapes, read.getValue().getDefaultGraph());

      assertThat(report.getEntries()).as(read.getKey()).isEmpty();
    }
  }

  @Test
  void theSchemaHolds() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(vocabulary("schema.json"));
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      assertThat(schema.validate(JSON.readTree(document.getValue())))
          .as(document.getKey())
          .isEmpty();
    }
  }

  @Test
  void theInvariantsHold() throws IOException {
    InvariantChecker checker = new InvariantChecker();
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      assertThat(checker.check(JSON.readTree(document.getValue()))).as(document.getKey()).isEmpty();
    }
  }
}
