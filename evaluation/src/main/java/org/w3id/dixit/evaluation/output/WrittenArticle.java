package org.w3id.dixit.evaluation.output;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3id.dixit.evaluation.text.Pieces;

/**
 * One article of the output.
 *
 * @param name the path of its file below the output folder without {@code .jsonld}, with {@code /};
 *     of one that stands in a line, what its file would be called
 * @param input path of what it was made from, below the input folder, where it is written
 * @param encoding name of the charset that was decoded with, where it is written
 * @param headline where it is written
 * @param datePublished where it is written
 * @param publisher the publisher's name, where it is written
 * @param body the whole text, where it is written
 */
public record WrittenArticle(
    String name,
    Optional<String> input,
    Optional<String> encoding,
    Optional<String> headline,
    Optional<String> datePublished,
    Optional<String> publisher,
    Optional<String> body,
    List<WrittenEntity> entities,
    List<WrittenAttribution> attributions,
    List<WrittenRelation> relations) {
  public WrittenArticle {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(datePublished, "datePublished");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(body, "body");
    entities = List.copyOf(entities);
    attributions = List.copyOf(attributions);
    relations = List.copyOf(relations);
  }

  /**
   * The attributions that are scored. Left out are those that claim nothing ({@code attributed:
   * false}) and inner ones whose parent is there and holds all their content, because gold has the
   * outermost.
   */
  public List<WrittenAttribution> claims() {
    Map<String, WrittenAttribution> said = new LinkedHashMap<>();
    attributions.stream()
        .filter(WrittenAttribution::attributed)
        .forEach(attribution -> said.put(attribution.id(), attribution));
    return said.values().stream().filter(attribution -> !isInner(attribution, said)).toList();
  }

  private static boolean isInner(
      WrittenAttribution attribution, Map<String, WrittenAttribution> said) {
    return attribution
        .parent()
        .map(said::get)
        .filter(parent -> holds(parent.content(), attribution.content()))
        .isPresent();
  }

  private static boolean holds(Pieces outer, Pieces inner) {
    BitSet left = inner.characters();
    left.andNot(outer.characters());
    return left.isEmpty();
  }
}
