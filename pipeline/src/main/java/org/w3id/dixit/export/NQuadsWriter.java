package org.w3id.dixit.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes an article as N-Quads, sorted, in the default graph: the very quads that a JSON-LD
 * processor makes of {@link JsonLdWriter}'s document, without the processor.
 *
 * <p>Immutable; threads may share one.
 */
public final class NQuadsWriter implements Exporter {
  private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonLdWriter documents;
  private final boolean plain;
  private final Terms terms = new Terms(JsonLdContext.load().terms());

  /**
   * Also writes plain triples where asked.
   *
   * @param plain whether {@code subject predicate object} is written beside each relation that the
   *     article asserts in its own voice; open relations have no plain triple
   */
  public NQuadsWriter(EngineInfo engine, ExportOptions options, boolean plain) {
    this.documents = new JsonLdWriter(engine, options, JsonLdWriter.Layout.ONE_LINE);
    this.plain = plain;
  }

  /** The document's quads and no others. */
  public NQuadsWriter(EngineInfo engine, ExportOptions options) {
    this(engine, options, false);
  }

  @Override
  public void write(AnnotatedArticle article, OutputStream target) throws IOException {
    JsonNode document = JSON.readTree(documents.bytes(article));
    SortedSet<String> quads = new TreeSet<>();
    node(document, quads);
    if (plain) {
      document.path("relations").forEach(relation -> plain(relation, quads));
    }
    for (String quad : quads) {
      target.write((quad + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private void node(JsonNode node, SortedSet<String> quads) {
    String subject = resource(node.path("id").asText());
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String key = field.getKey();
      if (key.equals("@context") || key.equals("id")) {
        continue;
      }
      for (JsonNode value :
          field.getValue().isArray() ? field.getValue() : List.of(field.getValue())) {
        String predicate = key.equals("type") ? RDF_TYPE : terms.iri(key);
        quads.add(quad(subject, predicate, object(key, value)));
        if (value.isObject() && !value.has("@value")) {
          node(value, quads);
        }
      }
    }
  }

  private static String quad(String subject, String predicate, String object) {
    return subject + " " + resource(predicate) + " " + object + " .";
  }

  private String object(String key, JsonNode value) {
    if (value.has("@value")) {
      return literal(value.path("@value").asText(), terms.compact(value.path("type").asText()));
    }
    if (value.isObject()) {
      return resource(value.path("id").asText());
    }
    if (key.equals("type")) {
      return resource(terms.iri(value.asText()));
    }
    if (terms.isReference(key)) {
      return resource(value.asText());
    }
    if (terms.isEnumerated(key)) {
      return resource(terms.value(key, value.asText()));
    }
    String datatype = value.isBoolean() ? XSD + "boolean" : terms.datatype(key);
    return literal(datatype.equals(XSD + "double") ? canonical(value) : value.asText(), datatype);
  }

  private void plain(JsonNode relation, SortedSet<String> quads) {
    boolean inOwnVoice =
        relation.path("modality").asText().equals("asserted") && !relation.has("accordingTo");
    if (inOwnVoice && !relation.path("predicate").asText().equals("openRelation")) {
      String key = relation.has("object") ? "object" : "value";
      quads.add(
          quad(
              resource(relation.path("subject").asText()),
              terms.value("predicate", relation.path("predicate").asText()),
              object(key, relation.path(key))));
    }
  }

  private static String resource(String iri) {
    return "<" + iri + ">";
  }

  private static String literal(String lexical, String datatype) {
    String quoted = "\"" + escape(lexical) + "\"";
    return datatype.isEmpty() ? quoted : quoted + "^^" + resource(datatype);
  }

  /** Canonical N-Quads: the short escapes, and numbered ones for other controls. */
  private static String escape(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(unit -> escape((char) unit, out));
    return out.toString();
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      default -> {
        boolean control = c < 0x20 || c == 0x7F;
        out.append(control ? "\\u%04X".formatted((int) c) : String.valueOf(c));
      }
    }
  }

  /** The canonical form of an xsd:double: 0.81 is 8.1E-1. */
  private static String canonical(JsonNode number) {
    BigDecimal value = number.decimalValue().stripTrailingZeros();
    if (value.signum() == 0) {
      return "0.0E0";
    }
    String digits = value.unscaledValue().abs().toString();
    String fraction = digits.length() == 1 ? "0" : digits.substring(1);
    int exponent = digits.length() - value.scale() - 1;
    return (value.signum() < 0 ? "-" : "") + digits.charAt(0) + "." + fraction + "E" + exponent;
  }
}
