package org.w3id.dixit.evaluation.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A document that a run has written.
 *
 * @param file that it stands in
 * @param place for a person: the file, and the line where the file has many
 * @param root its JSON
 */
public record RunDocument(Path file, String place, JsonNode root) {
  public RunDocument {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(root, "root");
  }

  /** The article's id; empty where this is no article that a run wrote. */
  String article() {
    String id = root.path("id").asText();
    boolean known = root.path("type").asText().equals("NewsArticle") && id.contains(":article:");
    return known ? id : "";
  }
}
