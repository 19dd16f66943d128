package org.w3id.dixit.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/**
 * What the manifest says of a part: so much of it is whole, and the articles whose lines stand
 * before this one are in it.
 *
 * @param part name of the file in the output folder
 * @param articles how many are in it
 * @param bytes how long it is; what follows them was not finished
 * @param made what its articles were made with
 */
record PartLine(String part, long articles, long bytes, Hashes made) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FIRST_KEY = "{\"part\"";

  /** One line of JSON, without its line break. */
  String toJson() {
    return JSON.createObjectNode()
        .put("part", part)
        .put("articles", articles)
        .put("bytes", bytes)
        .put("engine", made.engine())
        .put("config", made.config())
        .toString();
  }

  /** Reads a line back; empty where it is none. */
  static Optional<PartLine> parse(String line) {
    if (!line.startsWith(FIRST_KEY)) {
      return Optional.empty();
    }
    try {
      JsonNode node = JSON.readTree(line);
      Hashes made = new Hashes(node.path("engine").asText(), node.path("config").asText());
      return Optional.of(
          new PartLine(
              node.path("part").asText(),
              node.path("articles").asLong(),
              node.path("bytes").asLong(),
              made));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
