package org.w3id.dixit.corpus;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes articles as a run would, as far as a corpus reads them. */
final class WrittenRun {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private int articles;
  private ObjectNode article;

  WrittenRun(Path folder) {
    this.folder = folder;
  }

  /** Begins an article; what follows belongs to it. */
  WrittenRun article(String input) {
    String id = "urn:test:article:%064x".formatted(++articles);
    article = JSON.createObjectNode().put("id", id).put("type", "NewsArticle").put("input", input);
    article.putArray("entities");
    article.putArray("attributions");
    return this;
  }

  WrittenRun meta(String key, String value) {
    article.put(key, value);
    return this;
  }

  /**
   * An entity; what is empty is left out. A lower-case name is a description; further names stand
   * behind it, after "; ".
   */
  WrittenRun entity(String type, String names, String title, String link) {
    String[] each = names.split("; ", -1);
    String name = each[0];
    ArrayNode entities = article.withArray("entities");
    ObjectNode entity =
        entities.addObject().put("id", id("entity=" + (entities.size() - 1))).put("type", type);
    entity.put("name", name);
    for (int i = 1; i < each.length; i++) {
      entity.withArray("alternateName").add(each[i]);
    }
    if (!title.isEmpty()) {
      entity.putArray("jobTitle").add(title);
    }
    if (!link.isEmpty()) {
      entity.putArray("sameAs").add(link);
    }
    boolean named = !name.equals(name.toLowerCase(Locale.ROOT));
    entity.putArray("mentions").addObject().put("mentionType", named ? "name" : "nominal");
    return this;
  }

  WrittenRun person(String name, String title) {
    return entity("Person", name, title, "");
  }

  /** An attribution to entities of the article by their numbers. */
  WrittenRun says(String quoteType, String text, int... speakers) {
    ArrayNode attributions = article.withArray("attributions");
    ObjectNode attribution =
        attributions.addObject().put("id", id("attribution=" + attributions.size()));
    attribution.put("quoteType", quoteType).put("polarity", "asserted").put("text", text);
    for (int speaker : speakers) {
      attribution.withArray("speakers").add(id("entity=" + speaker));
    }
    return this;
  }

  /** Changes a key of the last attribution. */
  WrittenRun with(String key, String value) {
    ArrayNode attributions = article.withArray("attributions");
    ((ObjectNode) attributions.get(attributions.size() - 1)).put(key, value);
    return this;
  }

  private String id(String fragment) {
    return article.path("id").asText() + "#" + fragment;
  }

  String line() {
    return article.toString();
  }

  /** Ends the article with a file of its own. */
  WrittenRun write() {
    Path file = folder.resolve(article.path("input").asText() + ".jsonld");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, line());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Corpus corpus() {
    try {
      return Corpus.of(
          folder,
          problem -> {
            throw new AssertionError(problem);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a resource, in cells; those that begin with # are its header. */
  static List<String[]> cases(String name) throws IOException {
    try (InputStream in = WrittenRun.class.getResourceAsStream(name)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
