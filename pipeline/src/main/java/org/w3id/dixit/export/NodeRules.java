package org.w3id.dixit.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.dixit.attribution.Attitude;
import org.w3id.dixit.attribution.Polarity;
import org.w3id.dixit.attribution.QuoteType;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.export.DocumentNodes.Place;
import org.w3id.dixit.relation.Modality;
import org.w3id.dixit.relation.Predicate;
import org.w3id.dixit.speaker.SpeakerType;

/** The laws of single nodes: context, keys, shapes, ids, enumerated values, confidences. */
final class NodeRules {
  private static final Map<String, Set<String>> VALUES =
      Map.of(
          "quoteType", terms(QuoteType.values()),
          "attitude", terms(Attitude.values()),
          "polarity", terms(Polarity.values()),
          "speakerType", terms(SpeakerType.values()),
          "mentionType", terms(MentionType.values()),
          "modality", terms(Modality.values()),
          "predicate", terms(Predicate.values()),
          "offsetUnit", Set.of("codepoint"));

  private static final double TWO_DECIMALS = 100;
  private static final double ROUNDING = 1e-6;

  private final JsonNode context;
  private final DocumentNodes nodes;
  private final Findings findings;

  NodeRules(JsonNode context, DocumentNodes nodes, Findings findings) {
    this.context = context;
    this.nodes = nodes;
    this.findings = findings;
  }

  private static Set<String> terms(Enum<?>[] values) {
    return Arrays.stream(values).map(EnumTerms::of).collect(Collectors.toUnmodifiableSet());
  }

  void check() {
    context();
    Map<String, Place> byId = new HashMap<>();
    for (Place place : nodes.all()) {
      id(place, byId);
      fields(place);
    }
  }

  private void context() {
    JsonNode found = nodes.root().node().path("@context");
    if (!found.equals(context)) {
      findings.add(
          Finding.Rule.CONTEXT,
          "/@context",
          found,
          "the context " + context.path("contextVersion").asText());
    }
  }

  private void id(Place place, Map<String, Place> byId) {
    String id = place.text("id");
    String article = nodes.root().text("id");
    boolean own = place.path().isEmpty() || place.text("type").equals("SoftwareApplication");
    if (id.isEmpty() || id.startsWith("_:") || !(own || id.startsWith(article + "#"))) {
      findings.add(
          Finding.Rule.ID,
          place.path() + "/id",
          place.node().path("id"),
          own ? "an absolute IRI" : "the article's id and a fragment");
      return;
    }
    Place first = byId.putIfAbsent(id, place);
    if (first != null && !first.node().equals(place.node())) {
      findings.add(
          Finding.Rule.DUPLICATE, place.path(), place.node(), "the same as at " + first.path());
    }
  }

  private void fields(Place place) {
    for (Map.Entry<String, JsonNode> field : place.node().properties()) {
      String key = field.getKey();
      if (!key.equals("@context")) {
        field(place.child(key), key);
      }
    }
  }

  private void field(Place field, String key) {
    JsonNode value = field.node();
    if (!context.has(key)) {
      findings.add(Finding.Rule.KEY, field.path(), key, "a key of the context");
    }
    if (value.isNull()) {
      findings.add(Finding.Rule.NULL, field.path(), value, "a value");
    } else if (!key.equals("type") && value.isArray() != isPlural(key)) {
      findings.add(Finding.Rule.SHAPE, field.path(), value, isPlural(key) ? "a list" : "no list");
    }
    Set<String> allowed = VALUES.get(key);
    if (allowed != null && !allowed.contains(value.asText())) {
      List<String> sorted = allowed.stream().sorted().toList();
      findings.add(Finding.Rule.ENUM, field.path(), value, "one of " + sorted);
    }
    if (key.equals("confidence") && !isConfidence(value)) {
      findings.add(Finding.Rule.CONFIDENCE, field.path(), value, "0 to 1, two decimals");
    }
  }

  private boolean isPlural(String key) {
    return context.path(key).path("@container").asText().equals("@set");
  }

  private static boolean isConfidence(JsonNode value) {
    double hundredths = value.asDouble(-1) * TWO_DECIMALS;
    return value.isNumber()
        && hundredths >= 0
        && hundredths <= TWO_DECIMALS
        && Math.abs(hundredths - Math.rint(hundredths)) < ROUNDING;
  }
}
