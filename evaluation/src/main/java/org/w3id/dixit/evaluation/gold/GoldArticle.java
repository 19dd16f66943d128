package org.w3id.dixit.evaluation.gold;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3id.dixit.evaluation.text.Pieces;

/**
 * The attributions of one article.
 *
 * @param name the name of its text without the extension; its output is {@code <name>.jsonld}
 * @param publisher who published it, where the gold tells
 * @param masked stretches that nobody judged: what begins there and matches nothing counts neither
 *     way
 * @param required what must be found
 * @param optional what may be found and counts neither way
 */
public record GoldArticle(
    String name,
    Optional<String> publisher,
    Pieces masked,
    List<GoldAttribution> required,
    List<GoldAttribution> optional) {
  public GoldArticle {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(masked, "masked");
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }
}
