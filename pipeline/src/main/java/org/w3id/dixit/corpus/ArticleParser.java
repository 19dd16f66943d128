package org.w3id.dixit.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * Takes articles out of their linked data. Words that many articles have in common are kept once:
 * the state of one corpus, for one thread.
 */
final class ArticleParser {
  private final Map<String, String> pool = new HashMap<>();

  /**
   * One article.
   *
   * @param number its place in the corpus
   * @throws IllegalArgumentException where a key is missing
   */
  ArticleContent parse(JsonNode document, int number) {
    Map<String, String> names = new HashMap<>();
    document
        .path("entities")
        .forEach(e -> text(e, "name").ifPresent(name -> names.put(required(e, "id"), name)));
    return new ArticleContent(
        article(document),
        each(document, "entities", e -> true, e -> entity(e, number, names)),
        each(
            document,
            "attributions",
            a -> a.path("attributed").asBoolean(true),
            a -> attribution(a, number)));
  }

  private CorpusArticle article(JsonNode document) {
    JsonNode published = document.path("datePublished");
    Optional<String> publisher = text(document, "publisher");
    Optional<String> url = text(document, "url");
    return new CorpusArticle(
        required(document, "id"),
        required(document, "input"),
        text(document, "headline"),
        published.isObject() ? text(published, "@value") : text(document, "datePublished"),
        text(published, "type").map(type -> type.replaceFirst("^xsd:", "")).orElse("date"),
        url,
        publisher,
        publisher.or(() -> url.flatMap(ArticleParser::host)));
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private ArticleEntity entity(JsonNode node, int number, Map<String, String> names) {
    JsonNode mentions = node.path("mentions");
    boolean named =
        StreamSupport.stream(mentions.spliterator(), false)
            .anyMatch(mention -> mention.path("mentionType").asText().equals("name"));
    return new ArticleEntity(
        required(node, "id"),
        number,
        pooled(required(node, "type")),
        text(node, "name").map(this::pooled),
        named,
        strings(node, "alternateName"),
        strings(node, "jobTitle"),
        strings(node, "sameAs"),
        strings(node, "affiliation").stream().map(id -> names.getOrDefault(id, "")).toList(),
        mentions.size());
  }

  private ArticleAttribution attribution(JsonNode node, int number) {
    return new ArticleAttribution(
        required(node, "id"),
        number,
        text(node, "text").orElse(""),
        pooled(required(node, "quoteType")),
        pooled(required(node, "polarity")),
        strings(node, "speakers"),
        strings(node, "about"));
  }

  private static <T> List<T> each(
      JsonNode document, String key, Predicate<JsonNode> wanted, Function<JsonNode, T> read) {
    List<T> values = new ArrayList<>();
    for (JsonNode node : document.path(key)) {
      if (wanted.test(node)) {
        values.add(read.apply(node));
      }
    }
    return values;
  }

  private List<String> strings(JsonNode node, String key) {
    List<String> values = new ArrayList<>();
    node.path(key).forEach(value -> values.add(pooled(value.asText())));
    return values;
  }

  private String pooled(String value) {
    return pool.computeIfAbsent(value, same -> same);
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.ofNullable(node.path(key).textValue());
  }

  private static String required(JsonNode node, String key) {
    return text(node, key)
        .orElseThrow(() -> new IllegalArgumentException("\"" + key + "\" is missing"));
  }
}
