package org.w3id.dixit.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.corpus.CorpusDocument;
import org.w3id.dixit.export.JsonLdContext;
import org.w3id.dixit.relation.Predicate;

/** The ontology, the context, the schema and the shapes speak of the same things. */
class VocabularyTest {
  private static final String OWN = "https://w3id.org/dixit/ns#";
  private static final String SCHEMA_ORG = "https://schema.org/";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode context = JsonLdContext.load().terms();
  private final JsonNode corpusContext = CorpusDocument.context().get(1);
  private final Model ontology = turtle("ontology.ttl");

  private static Model turtle(String name) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, JsonLdContext.class.getResourceAsStream(name), Lang.TURTLE);
    return model;
  }

  private static Property own(String name) {
    return ModelFactory.createDefaultModel().createProperty(OWN + name);
  }

  private boolean has(Resource subject, Property... anyOf) {
    return Arrays.stream(anyOf).anyMatch(property -> ontology.contains(subject, property));
  }

  /** The IRI that a context gives a term. */
  private String iri(JsonNode definition) {
    String id = definition.isTextual() ? definition.asText() : definition.path("@id").asText();
    return id.replaceFirst("^dixit:", OWN).replaceFirst("^schema:", SCHEMA_ORG);
  }

  private Set<String> ownTermsOfTheContext() {
    return Stream.of(context, corpusContext)
        .flatMap(terms -> terms.properties().stream())
        .map(Map.Entry::getValue)
        .map(this::iri)
        .filter(iri -> iri.startsWith(OWN) && !iri.equals(OWN))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> predicates() {
    JsonNode scoped = context.path("predicate").path("@context");
    return Arrays.stream(Predicate.values())
        .map(VocabularyTest::camelCase)
        .map(name -> scoped.has(name) ? iri(scoped.path(name)) : OWN + name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String camelCase(Predicate predicate) {
    StringBuilder out = new StringBuilder();
    for (char c : predicate.name().toCharArray()) {
      boolean afterUnderscore = out.length() > 0 && out.charAt(out.length() - 1) == '_';
      if (afterUnderscore) {
        out.setLength(out.length() - 1);
      }
      out.append(afterUnderscore ? c : Character.toLowerCase(c));
    }
    return out.toString();
  }

  /** With {@code -Ddixit.refresh=true} the document is written anew. */
  @Test
  void theDocumentTellsTheOntology() throws IOException {
    Path document = Documents.root().resolve("docs/vocabulary.md");
    String before = Files.readString(document);
    String now = new VocabularyDocument().with(before);
    if (Boolean.getBoolean("dixit.refresh")) {
      Files.writeString(document, now);
    } else {
      assertThat(before)
          .as("docs/vocabulary.md is not what the ontology says; run docs/recipes/refresh")
          .isEqualTo(now);
    }
  }

  @Test
  void everyKeyOfTheSchemaIsInTheDocumentOfTheContract() throws IOException {
    String document = Files.readString(Documents.root().resolve("docs/contract.md"));
    JsonNode schema = JSON.readTree(JsonLdContext.class.getResourceAsStream("schema.json"));
    Set<String> keys = new TreeSet<>();
    schema
        .findValues("properties")
        .forEach(properties -> properties.fieldNames().forEachRemaining(keys::add));

    assertThat(keys)
        .contains("unclosed")
        .allSatisfy(key -> assertThat(document).containsPattern("[`\"]" + key + "[`\"]"));
  }

  @Test
  void everyOwnTermOfTheContextIsDescribed() {
    for (String iri : ownTermsOfTheContext()) {
      Resource term = ontology.createResource(iri);
      boolean isClass = ontology.contains(term, RDF.type, OWL.Class);

      assertThat(has(term, RDFS.label)).as("label of " + iri).isTrue();
      assertThat(has(term, RDFS.comment)).as("comment of " + iri).isTrue();
      assertThat(has(term, SKOS.example)).as("example of " + iri).isTrue();
      assertThat(isClass || has(term, RDFS.domain, schemaOrg("domainIncludes")))
          .as("domain of " + iri)
          .isTrue();
      assertThat(isClass || has(term, RDFS.range, schemaOrg("rangeIncludes")))
          .as("range of " + iri)
          .isTrue();
    }
  }

  private static Property schemaOrg(String name) {
    return ModelFactory.createDefaultModel().createProperty(SCHEMA_ORG + name);
  }

  @Test
  void everyPredicateHasDirectionInverseDomainRangeAndExample() {
    for (String iri : predicates()) {
      Resource predicate = ontology.createResource(iri);
      for (Property property :
          List.of(
              own("direction"),
              own("inverseReading"),
              schemaOrg("domainIncludes"),
              schemaOrg("rangeIncludes"),
              SKOS.example)) {
        assertThat(has(predicate, property)).as(property + " of " + iri).isTrue();
      }
      assertThat(ontology.contains(predicate, RDF.type, own("Predicate"))).as(iri).isTrue();
    }
  }

  @Test
  void theOntologyDescribesNoPredicateThatIsNeverWritten() {
    assertThat(ontology.listSubjectsWithProperty(RDF.type, own("Predicate")).toList())
        .extracting(Resource::getURI)
        .containsExactlyInAnyOrderElementsOf(predicates());
  }

  /** Read from real output, in which every value stands. */
  @Test
  void everyOwnResourceOfTheOutputIsDescribed() throws Exception {
    Set<String> written =
        JvmConsumers.titanium(Documents.byHand().get("complete")).stream()
            .flatMap(quad -> Stream.of(quad.getPredicate(), quad.getObject()))
            .filter(node -> node.isURI() && node.getURI().startsWith(OWN))
            .map(node -> node.getURI())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(written).contains(OWN + "mentionType-name", OWN + "attitude-decree");
    assertThat(written)
        .allSatisfy(
            iri -> assertThat(has(ontology.createResource(iri), RDFS.comment)).as(iri).isTrue());
  }

  @Test
  void theShapesSpeakOnlyOfWhatIsDescribed() {
    Collection<String> own =
        turtle("shapes.ttl").listObjects().toList().stream()
            .filter(node -> node.isURIResource() && node.asResource().getURI().startsWith(OWN))
            .map(node -> node.asResource().getURI())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(own)
        .isNotEmpty()
        .allSatisfy(
            iri -> assertThat(has(ontology.createResource(iri), RDF.type)).as(iri).isTrue());
  }

  /** Values of a corpus that stand in its context only by their prefix. */
  @Test
  void everyOwnResourceOfACorpusIsDescribed() throws Exception {
    Set<String> written =
        JvmConsumers.titanium(Corpora.all().get("corpus-of-output")).stream()
            .flatMap(quad -> Stream.of(quad.getPredicate(), quad.getObject()))
            .filter(node -> node.isURI() && node.getURI().startsWith(OWN))
            .map(node -> node.getURI())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(written).contains(OWN + "Statement", OWN + "cut-whole");
    assertThat(written)
        .allSatisfy(
            iri -> assertThat(has(ontology.createResource(iri), RDFS.comment)).as(iri).isTrue());
  }

  @Test
  void everyKeyOfTheCorpusSchemaIsInItsContexts() throws IOException {
    JsonNode schema = JSON.readTree(CorpusDocument.class.getResourceAsStream("schema.json"));
    Set<String> keys = new TreeSet<>();
    schema.findValues("properties").stream()
        .flatMap(properties -> properties.properties().stream())
        .map(Map.Entry::getKey)
        .filter(key -> !key.startsWith("@"))
        .forEach(keys::add);

    assertThat(keys)
        .contains("occurrences")
        .allSatisfy(key -> assertThat(context.has(key) || corpusContext.has(key)).as(key).isTrue());
  }

  @Test
  void theSchemaHoldsTheContextThatIsWritten() throws IOException {
    JsonNode schema = JSON.readTree(JsonLdContext.class.getResourceAsStream("schema.json"));

    assertThat(schema.at("/properties/@context/const")).isEqualTo(context);
  }

  @Test
  void everyKeyOfTheSchemaIsInTheContext() throws IOException {
    JsonNode schema = JSON.readTree(JsonLdContext.class.getResourceAsStream("schema.json"));
    Set<String> keys = new TreeSet<>();
    schema.findValues("properties").stream()
        .flatMap(properties -> properties.properties().stream())
        .map(Map.Entry::getKey)
        .filter(key -> !key.startsWith("@"))
        .forEach(keys::add);

    assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(context.has(key)).as(key).isTrue());
  }
}
