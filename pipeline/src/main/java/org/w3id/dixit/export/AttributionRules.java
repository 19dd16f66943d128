package org.w3id.dixit.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3id.dixit.export.DocumentNodes.Place;

/** The laws of attributions: ids, types, text and creators follow from the rest. */
final class AttributionRules {
  private static final Set<String> CREATORS = Set.of("Person", "Organization");

  private final DocumentNodes nodes;
  private final Findings findings;
  private final Map<String, String> types = new HashMap<>();

  AttributionRules(DocumentNodes nodes, Findings findings) {
    this.nodes = nodes;
    this.findings = findings;
    nodes
        .root()
        .list("entities")
        .forEach(entity -> types.put(entity.text("id"), entity.text("type")));
  }

  void check() {
    for (Place attribution : nodes.root().list("attributions")) {
      if (attribution.list("segments").isEmpty()) {
        findings.add(
            Finding.Rule.ATTRIBUTION,
            attribution.path() + "/segments",
            attribution.node().path("segments"),
            "at least one piece of content");
        continue;
      }
      id(attribution);
      types(attribution);
      text(attribution);
      creator(attribution);
    }
  }

  private void id(Place attribution) {
    List<Place> segments = attribution.list("segments");
    String key =
        segments.get(0).text("start") + "," + segments.get(segments.size() - 1).text("end");
    if (attribution.has("cue")) {
      key += "," + attribution.child("cue").text("start");
    }
    String id = attribution.text("id");
    String fragment = id.substring(id.indexOf('#') + 1);
    if (!fragment.matches(Pattern.quote("attribution=" + key) + "(-[0-9]+)?")) {
      findings.add(
          Finding.Rule.ATTRIBUTION,
          attribution.path() + "/id",
          attribution.node().path("id"),
          "…#attribution=" + key);
    }
  }

  private void types(Place attribution) {
    boolean quoted = !attribution.text("quoteType").equals("indirect");
    String expected = quoted ? "[\"Attribution\",\"Quotation\"]" : "[\"Attribution\"]";
    JsonNode type = attribution.node().path("type");
    if (!type.toString().equals(expected)) {
      findings.add(Finding.Rule.ATTRIBUTION, attribution.path() + "/type", type, expected);
    }
  }

  private void text(Place attribution) {
    List<Place> segments = attribution.list("segments");
    boolean exact = segments.stream().allMatch(segment -> segment.has("exact"));
    String joined =
        segments.stream().map(segment -> segment.text("exact")).collect(Collectors.joining(" "));
    if (exact && !attribution.text("text").equals(joined)) {
      findings.add(
          Finding.Rule.ATTRIBUTION,
          attribution.path() + "/text",
          attribution.node().path("text"),
          "the segments, joined by one space: \"" + joined + "\"");
    }
  }

  private void creator(Place attribution) {
    if (!attribution.has("creator")) {
      return;
    }
    boolean said =
        attribution.text("quoteType").equals("direct")
            && attribution.text("attitude").equals("statement")
            && attribution.text("polarity").equals("asserted")
            && attribution.node().path("attributed").asBoolean(true);
    boolean able =
        attribution.list("creator").stream()
            .allMatch(
                creator -> CREATORS.contains(types.getOrDefault(creator.node().asText(), "")));
    boolean same = attribution.node().path("creator").equals(attribution.node().path("speakers"));
    if (!(said && able && same)) {
      findings.add(
          Finding.Rule.ATTRIBUTION,
          attribution.path() + "/creator",
          attribution.node().path("creator"),
          "creators only of direct, asserted statements: the speakers, people or organisations");
    }
  }
}
