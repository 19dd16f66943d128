package org.w3id.dixit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A JSON-LD document of the contract, as the commands for people look at it. */
final class WrittenDocument {
  private final JsonNode root;
  private final Map<String, JsonNode> entities = new HashMap<>();

  WrittenDocument(JsonNode root) {
    this.root = root;
    root.path("entities").forEach(entity -> entities.put(entity.path("id").asText(), entity));
  }

  Iterable<JsonNode> list(String key) {
    return root.path(key);
  }

  /** How many attributions the entity is a speaker of. */
  int attributionsOf(String id) {
    int count = 0;
    for (JsonNode attribution : list("attributions")) {
      boolean speaks = false;
      for (JsonNode speaker : attribution.path("speakers")) {
        speaks |= speaker.asText().equals(id);
      }
      count += speaks ? 1 : 0;
    }
    return count;
  }

  boolean has(String key) {
    return !root.path(key).isEmpty();
  }

  Optional<String> headline() {
    return text(root, "headline");
  }

  /** "2023-12-08 · Aljazeera · 000.txt", as far as it is known. */
  String origin() {
    List<String> parts = new ArrayList<>();
    List.of("datePublished", "publisher", "author", "input")
        .forEach(key -> text(root, key).ifPresent(parts::add));
    return String.join(" · ", parts);
  }

  /** A value as text; a typed literal's value; empty where there is none. */
  static Optional<String> text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    JsonNode plain = value.has("@value") ? value.path("@value") : value;
    return plain.isValueNode() && !plain.isNull()
        ? Optional.of(Texts.plain(plain.asText()))
        : Optional.empty();
  }

  /** The words at a span, or its offsets where the words are not written. */
  static Optional<String> words(JsonNode node, String key) {
    JsonNode span = node.path(key);
    return span.isObject() ? Optional.of(words(span)) : Optional.empty();
  }

  static String words(JsonNode span) {
    return text(span, "exact")
        .orElseGet(() -> "[" + span.path("start").asText() + "–" + span.path("end").asText() + "]");
  }

  /** The name of an entity; one known only by pronouns has that of its first mention. */
  String name(String id) {
    JsonNode entity = entities.get(id);
    if (entity == null) {
      return id;
    }
    return text(entity, "name").orElseGet(() -> words(entity.path("mentions").path(0)));
  }

  /** Names of the entities that a list of ids refers to. */
  String names(JsonNode ids) {
    List<String> names = new ArrayList<>();
    ids.forEach(id -> names.add(name(id.asText())));
    return String.join(", ", names);
  }

  /** The first title of the first of the entities, where they are one. */
  Optional<String> role(JsonNode ids) {
    return ids.size() == 1 && entities.containsKey(ids.path(0).asText())
        ? strings(entities.get(ids.path(0).asText()), "jobTitle").stream().findFirst()
        : Optional.empty();
  }

  static List<String> strings(JsonNode node, String key) {
    List<String> values = new ArrayList<>();
    node.path(key).forEach(value -> values.add(Texts.plain(value.asText())));
    return values;
  }

  static String joined(JsonNode node, String key) {
    return strings(node, key).stream().collect(Collectors.joining(", "));
  }
}
