package org.w3id.dixit.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The node that a page's JSON-LD gives its article: the first whose type ends in {@code Article} or
 * {@code Posting}, at the top, in a list, or in a {@code @graph}. Read as plain JSON, as search
 * engines read it: no context is resolved, nothing is fetched.
 */
final class JsonLdArticle {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode node;

  private JsonLdArticle(JsonNode node) {
    this.node = node;
  }

  static JsonLdArticle in(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> article = article(script.data());
      if (article.isPresent()) {
        return new JsonLdArticle(article.get());
      }
    }
    return new JsonLdArticle(MissingNode.getInstance());
  }

  private static Optional<JsonNode> article(String json) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    while (!open.isEmpty()) {
      JsonNode each = open.remove();
      if (each.isArray()) {
        each.forEach(open::add);
      } else if (isArticle(each.path("@type"))) {
        return Optional.of(each);
      } else if (each.isObject() && each.has("@graph")) {
        open.add(each.path("@graph"));
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (isArticle(each.asText())) {
          return true;
        }
      }
    }
    return isArticle(type.asText());
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("Posting");
  }

  Optional<String> headline() {
    return text(node.path("headline"));
  }

  Optional<String> published() {
    return text(node.path("datePublished"));
  }

  Optional<String> modified() {
    return text(node.path("dateModified"));
  }

  Optional<String> publisher() {
    return names(node.path("publisher"));
  }

  Optional<String> author() {
    return names(node.path("author"));
  }

  Optional<String> url() {
    return text(node.path("url"))
        .or(() -> text(node.path("mainEntityOfPage")))
        .or(() -> text(node.path("mainEntityOfPage").path("@id")));
  }

  Optional<String> language() {
    return text(node.path("inLanguage"));
  }

  private static Optional<String> text(JsonNode value) {
    JsonNode first = value.isArray() ? value.path(0) : value;
    return Optional.ofNullable(first.textValue());
  }

  /** Of a thing, or of several, each a string or a node with a name. */
  private static Optional<String> names(JsonNode value) {
    List<JsonNode> things = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(things::add);
    } else {
      things.add(value);
    }
    List<String> names = new ArrayList<>();
    for (JsonNode thing : things) {
      text(thing).or(() -> text(thing.path("name"))).ifPresent(names::add);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }
}
