package org.w3id.dixit.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.w3id.dixit.run.Hashes;

/** Linked data made by hand, as far as a report reads it; offsets are found by the words. */
final class WrittenArticle {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String text;
  private final ObjectNode root = JSON.createObjectNode();
  private final ArrayNode entities = root.putArray("entities");
  private final ArrayNode attributions = root.putArray("attributions");

  WrittenArticle(String name, String text) {
    this.text = text;
    root.put("id", "urn:dixit:article:" + Hashes.sha256(name)).put("type", "NewsArticle");
    root.put("input", name).put("textSha256", Hashes.sha256(text));
  }

  WrittenArticle with(String key, String value) {
    root.put(key, value);
    return this;
  }

  /** An entity with a mention wherever the words stand. */
  WrittenArticle entity(String slug, String type, String words) {
    ObjectNode entity = entities.addObject();
    entity.put("id", id("entity=" + slug)).put("type", type).put("name", words);
    ArrayNode mentions = entity.putArray("mentions");
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      span(mentions.addObject(), at, words).put("mentionType", "name");
    }
    return this;
  }

  /** The last entity's title. */
  WrittenArticle title(String title) {
    ((ObjectNode) entities.get(entities.size() - 1)).putArray("jobTitle").add(title);
    return this;
  }

  /** The last entity is known by its link, too. */
  WrittenArticle sameAs(String link) {
    ((ObjectNode) entities.get(entities.size() - 1)).putArray("sameAs").add(link);
    return this;
  }

  /** An attribution; empty words for a source or cue that is not there. */
  WrittenArticle attribution(
      String slug, String source, String cue, String content, double confidence) {
    ObjectNode attribution = attributions.addObject();
    int at = text.indexOf(content);
    int end = at + content.length();
    attribution.put("id", id("attribution=" + points(at) + "," + points(end)));
    attribution.put("quoteType", content.indexOf('"') >= 0 ? "direct" : "indirect");
    attribution.put("attitude", "statement").put("polarity", "asserted");
    span(attribution.putArray("segments").addObject(), at, content);
    if (!source.isEmpty()) {
      span(attribution.putObject("sourceSpan"), text.indexOf(source), source);
    }
    if (!cue.isEmpty()) {
      span(attribution.putObject("cue"), text.indexOf(cue), cue);
    }
    if (!slug.isEmpty()) {
      attribution.putArray("speakers").add(id("entity=" + slug));
      attribution.put("speakerType", "namedPerson");
    }
    attribution.put("attributed", true).put("confidence", confidence).put("method", "encoder");
    return this;
  }

  /** The last attribution is about an entity. */
  WrittenArticle about(String slug) {
    ObjectNode last = (ObjectNode) attributions.get(attributions.size() - 1);
    last.withArray("about").add(id("entity=" + slug));
    return this;
  }

  private String id(String fragment) {
    return root.path("id").asText() + "#" + fragment;
  }

  private ObjectNode span(ObjectNode node, int at, String words) {
    return node.put("start", points(at))
        .put("end", points(at + words.length()))
        .put("exact", words);
  }

  private int points(int unit) {
    return text.codePointCount(0, unit);
  }

  String json() {
    return root.toString();
  }

  /** Writes the linked data and, beside it, the text. */
  void write(Path folder) throws IOException {
    writeWithoutText(folder);
    Files.writeString(folder.resolve(root.path("input").asText() + ".txt"), text);
  }

  void writeWithoutText(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(root.path("input").asText() + ".jsonld"), json());
  }
}
