package org.w3id.dixit.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.dixit.export.DocumentNodes.Place;

/** The laws of offsets and words, and of the text that they speak of. */
final class SpanRules {
  private final DocumentNodes nodes;
  private final Optional<WrittenText> text;
  private final int[] codePoints;
  private final Findings findings;

  SpanRules(DocumentNodes nodes, Optional<WrittenText> text, Findings findings) {
    this.nodes = nodes;
    this.text = text;
    this.codePoints = text.map(t -> t.text().codePoints().toArray()).orElse(new int[0]);
    this.findings = findings;
  }

  void check() {
    text.ifPresent(this::text);
    articleId();
    List<Place> stretches =
        Stream.concat(nodes.withType("Span").stream(), nodes.withType("Mention").stream()).toList();
    boolean someExact = stretches.stream().anyMatch(place -> place.has("exact"));
    for (Place place : stretches) {
      if (offsets(place)) {
        id(place);
        exact(place, someExact);
      }
    }
  }

  private void text(WrittenText given) {
    Place root = nodes.root();
    if (root.node().path("textLength").asInt(-1) != given.length()) {
      Place length = root.child("textLength");
      findings.add(
          Finding.Rule.TEXT, length.path(), length.node(), given.length() + ", the text's length");
    }
    if (!root.text("textSha256").equals(given.sha256())) {
      Place hash = root.child("textSha256");
      findings.add(
          Finding.Rule.TEXT, hash.path(), hash.node(), given.sha256() + ", the text's hash");
    }
  }

  /**
   * The name in the id can be made again unless it was an address, which may be written encoded.
   */
  private void articleId() {
    Place root = nodes.root();
    if (root.has("url")) {
      return;
    }
    String name = root.has("record") ? root.text("record") : root.text("input");
    String hash = WrittenText.sha256(name + "\n" + root.text("textSha256"));
    if (!root.text("id").endsWith(":article:" + hash)) {
      findings.add(Finding.Rule.ID, "/id", root.node().path("id"), "…:article:" + hash);
    }
  }

  private boolean offsets(Place place) {
    JsonNode start = place.node().path("start");
    JsonNode end = place.node().path("end");
    int length = nodes.root().node().path("textLength").asInt();
    boolean inside =
        start.isInt() && end.isInt() && start.asInt() >= 0 && start.asInt() < end.asInt();
    if (!inside || end.asInt() > length) {
      findings.add(
          Finding.Rule.OFFSET,
          place.path(),
          "start " + start + ", end " + end,
          "0 ≤ start < end ≤ " + length);
      return false;
    }
    return true;
  }

  private void id(Place place) {
    String offsets = place.text("start") + "," + place.text("end");
    String id = place.text("id");
    String fragment = id.substring(id.indexOf('#') + 1);
    boolean right =
        place.text("type").equals("Span")
            ? fragment.equals("char=" + offsets)
            : fragment.matches("mention=[^,]+," + offsets + "(-[0-9]+)?");
    if (!right) {
      findings.add(Finding.Rule.ID, place.path() + "/id", place.node().path("id"), "…" + offsets);
    }
  }

  private void exact(Place place, boolean someExact) {
    Place exact = place.child("exact");
    if (!place.has("exact")) {
      if (someExact) {
        findings.add(Finding.Rule.EXACT, exact.path(), exact.node(), "words, as elsewhere");
      }
      return;
    }
    int start = place.node().path("start").asInt();
    int end = place.node().path("end").asInt();
    String words = exact.node().asText();
    if (words.codePointCount(0, words.length()) != end - start) {
      findings.add(Finding.Rule.EXACT, exact.path(), exact.node(), (end - start) + " code points");
    } else if (text.isPresent() && !words.equals(wordsAt(start, end))) {
      findings.add(
          Finding.Rule.EXACT, exact.path(), exact.node(), "\"" + wordsAt(start, end) + "\"");
    }
  }

  private String wordsAt(int start, int end) {
    return end > codePoints.length ? "" : new String(codePoints, start, end - start);
  }
}
