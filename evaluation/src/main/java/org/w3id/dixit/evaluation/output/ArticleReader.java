package org.w3id.dixit.evaluation.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.w3id.dixit.evaluation.text.Pieces;
import org.w3id.dixit.evaluation.text.Span;

/** Reads one document of contract version 1. */
final class ArticleReader {
  private static final List<String> LABELS =
      List.of("quoteType", "attitude", "polarity", "speakerType");

  private ArticleReader() {}

  /**
   * The article of a document.
   *
   * @throws IllegalArgumentException where a key that must be there is not
   */
  static WrittenArticle read(String name, JsonNode root) {
    List<WrittenEntity> entities = each(root.path("entities"), ArticleReader::entity);
    Map<String, List<String>> names = new HashMap<>();
    entities.forEach(entity -> names.put(entity.id(), entity.names()));
    return new WrittenArticle(
        name,
        text(root, "input"),
        text(root, "encoding"),
        text(root, "headline"),
        text(root, "datePublished").or(() -> text(root.path("datePublished"), "@value")),
        text(root, "publisher").or(() -> text(root.path("publisher"), "name")),
        text(root, "articleBody"),
        entities,
        each(root.path("attributions"), written -> attribution(written, names)),
        each(root.path("relations"), ArticleReader::relation));
  }

  private static WrittenEntity entity(JsonNode written) {
    List<String> names = new ArrayList<>();
    text(written, "name").ifPresent(names::add);
    names.addAll(strings(written.path("alternateName")));
    return new WrittenEntity(
        id(written),
        strings(written.path("type")),
        names,
        strings(written.path("jobTitle")),
        strings(written.path("sameAs")),
        each(written.path("mentions"), ArticleReader::mention));
  }

  private static WrittenEntity.Mention mention(JsonNode written) {
    return new WrittenEntity.Mention(
        span(written), text(written, "mentionType").orElse("name"), exact(written));
  }

  private static WrittenAttribution attribution(JsonNode written, Map<String, List<String>> names) {
    List<List<String>> speakers =
        strings(written.path("speakers")).stream()
            .map(speaker -> names.getOrDefault(speaker, List.of(speaker)))
            .toList();
    JsonNode confidence = written.path("confidence");
    return new WrittenAttribution(
        id(written),
        new Pieces(each(written.path("segments"), ArticleReader::span)),
        pieces(written.path("sourceSpan")),
        pieces(written.path("cue")),
        each(written.path("via"), via -> pieces(via.path("sourceSpan"))),
        speakers,
        strings(written.path("speakers")),
        text(written, "sourceDocument"),
        text(written, "text").orElse(""),
        labels(written),
        written.path("attributed").asBoolean(true),
        text(written, "parentAttribution"),
        confidence.isNumber()
            ? OptionalDouble.of(confidence.doubleValue())
            : OptionalDouble.empty());
  }

  private static Map<String, String> labels(JsonNode written) {
    Map<String, String> labels = new HashMap<>();
    for (String key : LABELS) {
      text(written, key).ifPresent(label -> labels.put(key, label));
    }
    return labels;
  }

  private static WrittenRelation relation(JsonNode written) {
    return new WrittenRelation(
        text(written, "predicate").orElseThrow(() -> missing("predicate", written)),
        text(written, "subject").orElseThrow(() -> missing("subject", written)),
        text(written, "object"),
        text(written, "role"),
        optionalSpan(written.path("subjectMention")),
        optionalSpan(written.path("objectMention")),
        text(written, "modality").orElse("asserted"));
  }

  private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
    List<T> values = new ArrayList<>();
    array.forEach(element -> values.add(read.apply(element)));
    return values;
  }

  /** The strings of an array, or a single string as one. */
  private static List<String> strings(JsonNode node) {
    return node.isTextual() ? List.of(node.textValue()) : each(node, JsonNode::asText);
  }

  private static Pieces pieces(JsonNode span) {
    return optionalSpan(span).map(Pieces::of).orElse(Pieces.NONE);
  }

  private static Optional<Span> optionalSpan(JsonNode span) {
    return span.isObject() ? Optional.of(span(span)) : Optional.empty();
  }

  private static Span span(JsonNode written) {
    if (!written.path("start").isInt() || !written.path("end").isInt()) {
      throw new IllegalArgumentException("no start and end in " + written);
    }
    return new Span(written.get("start").intValue(), written.get("end").intValue());
  }

  private static String exact(JsonNode written) {
    return text(written, "exact").orElse("");
  }

  private static String id(JsonNode written) {
    return text(written, "id").orElseThrow(() -> missing("id", written));
  }

  private static Optional<String> text(JsonNode written, String key) {
    return Optional.ofNullable(written.path(key).textValue());
  }

  private static IllegalArgumentException missing(String key, JsonNode written) {
    return new IllegalArgumentException("no \"" + key + "\" in " + written);
  }
}
