package org.w3id.dixit.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.dixit.export.DocumentNodes.Place;

/** The laws of references: what is pointed to is there, and of the right kind. */
final class ReferenceRules {
  private static final Set<String> TO_ENTITIES =
      Set.of("affiliation", "speakers", "creator", "about", "sourceDocument", "subject", "object");

  private static final Set<String> TO_ATTRIBUTIONS = Set.of("parentAttribution", "accordingTo");

  private final DocumentNodes nodes;
  private final Findings findings;
  private final Map<String, Place> entities = new HashMap<>();
  private final Map<String, Place> attributions = new HashMap<>();

  ReferenceRules(DocumentNodes nodes, Findings findings) {
    this.nodes = nodes;
    this.findings = findings;
    nodes.root().list("entities").forEach(place -> entities.put(place.text("id"), place));
    nodes.root().list("attributions").forEach(place -> attributions.put(place.text("id"), place));
  }

  void check() {
    for (Place place : nodes.all()) {
      TO_ENTITIES.stream()
          .sorted()
          .forEach(key -> references(place, key, entities.keySet(), "one of the entities"));
      TO_ATTRIBUTIONS.stream()
          .sorted()
          .forEach(key -> references(place, key, attributions.keySet(), "one of the attributions"));
    }
    entities.values().forEach(this::affiliations);
    nodes.root().list("attributions").forEach(this::parents);
  }

  private void references(Place place, String key, Set<String> ids, String expected) {
    if (!place.has(key)) {
      return;
    }
    List<Place> values =
        place.node().path(key).isArray() ? place.list(key) : List.of(place.child(key));
    for (Place value : values) {
      if (!ids.contains(value.node().asText())) {
        findings.add(Finding.Rule.REFERENCE, value.path(), value.node(), expected);
      }
    }
  }

  private void affiliations(Place entity) {
    Set<String> organizations =
        entities.values().stream()
            .filter(place -> place.text("type").equals("Organization"))
            .map(place -> place.text("id"))
            .collect(Collectors.toSet());
    for (Place value : entity.list("affiliation")) {
      if (entities.containsKey(value.node().asText())
          && !organizations.contains(value.node().asText())) {
        findings.add(Finding.Rule.REFERENCE, value.path(), value.node(), "an organisation");
      }
    }
  }

  private void parents(Place attribution) {
    Set<String> seen = new HashSet<>();
    Place at = attribution;
    while (at != null && at.has("parentAttribution")) {
      if (!seen.add(at.text("id"))) {
        findings.add(
            Finding.Rule.REFERENCE,
            attribution.path() + "/parentAttribution",
            attribution.node().path("parentAttribution"),
            "a chain of parents without a circle");
        return;
      }
      at = attributions.get(at.text("parentAttribution"));
    }
  }
}
