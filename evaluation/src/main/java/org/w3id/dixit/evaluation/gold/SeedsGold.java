package org.w3id.dixit.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.w3id.dixit.evaluation.text.Pieces;
import org.w3id.dixit.evaluation.text.Span;

/**
 * Gold of whole articles as JSON lines: {@code seeds.jsonl} holds one attribution a line, with its
 * speakers; {@code seeds-entities.jsonl} names that must and must not be found; {@code
 * seeds-metadata.jsonl} headline, date and publisher. The last two may be missing. Any other name
 * in the place of {@code seeds} does as well.
 *
 * @param articles in the order in which the file first names them
 * @param names names that must be there, and those that must not
 * @param metadata what the page says of itself
 */
public record SeedsGold(
    List<GoldArticle> articles, List<GoldEntity> names, List<GoldMetadata> metadata) {
  private static final String FILE = "seeds.jsonl";

  public SeedsGold {
    articles = List.copyOf(articles);
    names = List.copyOf(names);
    metadata = List.copyOf(metadata);
  }

  /**
   * Reads the gold.
   *
   * @param gold the file of attributions, or the folder that holds {@code seeds.jsonl}
   */
  public static SeedsGold read(Path gold) {
    Path file = Files.isDirectory(gold) ? gold.resolve(FILE) : gold;
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (Row row : JsonLines.read(file, SeedsGold::row)) {
      Draft draft = drafts.computeIfAbsent(row.document(), name -> new Draft());
      (row.optional() ? draft.optional : draft.required).add(row.attribution());
    }
    List<GoldArticle> articles = new ArrayList<>();
    drafts.forEach((name, draft) -> articles.add(draft.article(name)));
    return new SeedsGold(
        articles,
        beside(file, "-entities", SeedsGold::entity),
        beside(file, "-metadata", SeedsGold::metadata));
  }

  private static <T> List<T> beside(Path file, String suffix, Function<JsonNode, T> read) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    Path other = file.resolveSibling(stem + suffix + ".jsonl");
    return Files.exists(other) ? JsonLines.read(other, read) : List.of();
  }

  private static Row row(JsonNode line) {
    List<Span> content = new ArrayList<>();
    required(line, "content").forEach(piece -> content.add(span(piece)));
    JsonNode source = line.path("source");
    GoldAttribution attribution =
        new GoldAttribution(
            new Pieces(content),
            pieces(source),
            pieces(line.path("cue")),
            QuoteKind.ofLabel(required(line, "kind").asText()),
            source.path("text").asText(""),
            Optional.of(speakers(required(line, "speakers"))));
    return new Row(document(line), line.path("optional").asBoolean(false), attribution);
  }

  private static GoldEntity entity(JsonNode line) {
    if (line.has("absent")) {
      return new GoldEntity(
          document(line), line.get("absent").asText(), Optional.empty(), Optional.empty(), false);
    }
    return new GoldEntity(
        document(line),
        required(line, "name").asText(),
        Optional.of(required(line, "type").asText()),
        text(line, "title"),
        true);
  }

  private static GoldMetadata metadata(JsonNode line) {
    return new GoldMetadata(
        document(line),
        text(line, "headline"),
        text(line, "datePublished"),
        text(line, "publisher"));
  }

  private static String document(JsonNode line) {
    String document = required(line, "document").asText();
    int dot = document.lastIndexOf('.');
    return dot < 0 ? document : document.substring(0, dot);
  }

  private static Optional<String> text(JsonNode line, String key) {
    return Optional.ofNullable(line.path(key).textValue());
  }

  private static JsonNode required(JsonNode line, String key) {
    if (!line.hasNonNull(key)) {
      throw new IllegalArgumentException("no \"" + key + "\"");
    }
    return line.get(key);
  }

  private static Pieces pieces(JsonNode span) {
    return span.isObject() ? Pieces.of(span(span)) : Pieces.NONE;
  }

  private static Span span(JsonNode span) {
    return new Span(required(span, "start").asInt(), required(span, "end").asInt());
  }

  /** A list of names is one alternative, a list of such lists several. */
  private static List<List<String>> speakers(JsonNode written) {
    List<List<String>> alternatives = new ArrayList<>();
    if (written.path(0).isArray()) {
      written.forEach(alternative -> alternatives.add(names(alternative)));
    } else {
      alternatives.add(names(written));
    }
    return alternatives;
  }

  private static List<String> names(JsonNode array) {
    List<String> names = new ArrayList<>();
    array.forEach(name -> names.add(name.asText()));
    return names;
  }

  private record Row(String document, boolean optional, GoldAttribution attribution) {
    Row {
      Objects.requireNonNull(document, "document");
    }
  }

  private static final class Draft {
    private final List<GoldAttribution> required = new ArrayList<>();
    private final List<GoldAttribution> optional = new ArrayList<>();

    GoldArticle article(String name) {
      return new GoldArticle(name, Optional.empty(), Pieces.NONE, required, optional);
    }
  }
}
