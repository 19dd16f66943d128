package org.w3id.dixit.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.w3id.dixit.export.JsonLdContext;

/**
 * Writes a corpus as one JSON-LD 1.1 document, a node a line: its articles by id, its entities and
 * its statements. The context is the articles' own and a second one with the terms that only a
 * corpus has, both in the document. No blank nodes.
 */
public final class CorpusDocument {
  /** The second context, beside this class. */
  public static final String CONTEXT = "context.jsonld";

  /** JSON Schema of the document, beside this class. */
  public static final String SCHEMA = "schema.json";

  /** SHACL shapes of the document's graph, beside this class. */
  public static final String SHAPES = "shapes.ttl";

  private static final int VERSION = 1;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CorpusDocument() {}

  /** The value of {@code @context}. */
  public static JsonNode context() {
    try (InputStream in = CorpusDocument.class.getResourceAsStream(CONTEXT)) {
      if (in == null) {
        throw new IllegalStateException(CONTEXT + " is missing from the jar");
      }
      return JSON.createArrayNode()
          .add(JsonLdContext.load().terms())
          .add(JSON.readTree(in).path("@context"));
    } catch (IOException e) {
      throw new UncheckedIOException(CONTEXT, e);
    }
  }

  /** Writes the document and a line break; the writer stays open. */
  static void write(Corpus corpus, Writer out) throws IOException {
    out.write("{ \"@context\": " + context() + ",\n");
    out.write("  \"id\": " + JSON.writeValueAsString(corpus.id()) + ",\n");
    out.write("  \"type\": \"Corpus\",\n  \"contractVersion\": " + VERSION);
    list(out, "articles", corpus.articles(), CorpusDocument::article);
    list(out, "entities", corpus.entities(), CorpusDocument::entity);
    list(out, "statements", corpus.statements(), CorpusDocument::statement);
    out.write(" }\n");
  }

  private static <T> void list(Writer out, String key, List<T> things, Function<T, ObjectNode> node)
      throws IOException {
    out.write(",\n  \"" + key + "\": [");
    String before = "\n    ";
    for (T thing : things) {
      out.write(before);
      out.write(node.apply(thing).toString());
      before = ",\n    ";
    }
    out.write("]");
  }

  private static ObjectNode article(CorpusArticle article) {
    ObjectNode node = node(article.id(), "NewsArticle").put("input", article.input());
    put(node, "headline", article.headline());
    article.date().ifPresent(date -> date(node, date, article.dateType()));
    put(node, "publisher", article.publisher());
    put(node, "url", article.url());
    put(node, "outlet", article.outlet());
    return node;
  }

  private static void date(ObjectNode node, String date, String type) {
    if (type.equals("date")) {
      node.put("datePublished", date);
    } else {
      node.putObject("datePublished").put("@value", date).put("type", "xsd:" + type);
    }
  }

  private static ObjectNode entity(CorpusEntity entity) {
    ObjectNode node = JSON.createObjectNode().put("id", entity.id());
    node.putArray("type").add(entity.type()).add("CorpusEntity");
    put(node, "name", entity.name());
    strings(node, "alternateName", entity.alternateNames());
    strings(node, "jobTitle", entity.jobTitles());
    strings(node, "sameAs", entity.links());
    node.put("joinedBy", entity.joinedBy().term());
    strings(node, "parts", entity.parts());
    node.put("articleCount", entity.articles());
    node.put("attributionCount", entity.attributions());
    return node.put("spokenOfCount", entity.spokenOf());
  }

  private static ObjectNode statement(Statement statement) {
    ObjectNode node = node(statement.id(), "Statement");
    text(node, statement.text());
    strings(node, "speakers", statement.speakers());
    node.put("articleCount", statement.articles());
    node.put("outletCount", statement.carriers().size());
    put(node, "firstAppearance", statement.firstAppearance());
    ArrayNode occurrences = node.putArray("occurrences");
    statement.occurrences().forEach(occurrence -> occurrences.add(occurrence(occurrence)));
    return node;
  }

  private static ObjectNode occurrence(Statement.Occurrence occurrence) {
    ObjectNode node =
        node(occurrence.id(), "Occurrence")
            .put("attribution", occurrence.attribution())
            .put("article", occurrence.article().id());
    text(node, occurrence.text());
    strings(node, "speakers", occurrence.speakers());
    return node.put("cut", occurrence.cut().term())
        .put("coverage", twoDecimals(occurrence.coverage()));
  }

  private static ObjectNode node(String id, String type) {
    return JSON.createObjectNode().put("id", id).put("type", type);
  }

  private static void text(ObjectNode node, String text) {
    if (!text.isEmpty()) {
      node.put("text", text);
    }
  }

  private static void put(ObjectNode node, String key, Optional<String> value) {
    value.ifPresent(present -> node.put(key, present));
  }

  private static void strings(ObjectNode node, String key, Collection<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(key);
      values.forEach(array::add);
    }
  }

  static BigDecimal twoDecimals(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
