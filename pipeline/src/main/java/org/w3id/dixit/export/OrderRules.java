package org.w3id.dixit.export;

import java.util.List;
import java.util.function.ToIntFunction;
import org.w3id.dixit.export.DocumentNodes.Place;

/** The law of order: lists stand as the text does. */
final class OrderRules {
  private final DocumentNodes nodes;
  private final Findings findings;

  OrderRules(DocumentNodes nodes, Findings findings) {
    this.nodes = nodes;
    this.findings = findings;
  }

  void check() {
    Place root = nodes.root();
    ordered(root.list("entities"), entity -> first(entity, "mentions"));
    ordered(root.list("attributions"), attribution -> first(attribution, "segments"));
    ordered(root.list("relations"), relation -> first(relation, "evidence"));
    root.list("entities").forEach(entity -> ordered(entity.list("mentions"), OrderRules::start));
    root.list("relations")
        .forEach(relation -> ordered(relation.list("evidence"), OrderRules::start));
    root.list("attributions").forEach(attribution -> apart(attribution.list("segments")));
  }

  private void ordered(List<Place> places, ToIntFunction<Place> start) {
    for (int i = 1; i < places.size(); i++) {
      int before = start.applyAsInt(places.get(i - 1));
      int here = start.applyAsInt(places.get(i));
      if (here < before) {
        findings.add(
            Finding.Rule.ORDER, places.get(i).path(), "start " + here, before + " or more");
      }
    }
  }

  private void apart(List<Place> segments) {
    for (int i = 1; i < segments.size(); i++) {
      int end = segments.get(i - 1).node().path("end").asInt();
      int start = start(segments.get(i));
      if (start < end) {
        findings.add(
            Finding.Rule.ORDER, segments.get(i).path(), "start " + start, end + " or more");
      }
    }
  }

  private static int first(Place place, String key) {
    return place.node().path(key).path(0).path("start").asInt();
  }

  private static int start(Place place) {
    return place.node().path("start").asInt();
  }
}
