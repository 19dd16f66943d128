package org.w3id.dixit.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What a row of a table is made of.
 *
 * @param article the whole document
 * @param node the attribution, entity or relation
 * @param names of the entities, by id
 */
record TableRow(JsonNode article, JsonNode node, Map<String, String> names) {
  /** Names of an article's entities, empty for those that have none. */
  static Map<String, String> names(JsonNode article) {
    Map<String, String> names = new HashMap<>();
    for (JsonNode entity : article.path("entities")) {
      names.put(entity.path("id").asText(), entity.path("name").asText());
    }
    return names;
  }

  String name(String key) {
    return names.getOrDefault(node.path(key).asText(), "");
  }

  String namesOf(String key) {
    return StreamSupport.stream(node.path(key).spliterator(), false)
        .map(id -> names.getOrDefault(id.asText(), ""))
        .collect(Collectors.joining("; "));
  }

  String joined(String key, String separator) {
    return StreamSupport.stream(node.path(key).spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(separator));
  }

  /** A single value; a typed literal's lexical form. */
  static String single(JsonNode value) {
    return value.has("@value") ? value.path("@value").asText() : value.asText();
  }
}
