package org.w3id.dixit.relation;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.models.Dictionary;

/**
 * Nouns that govern an infinitive whose subject is their owner, "its efforts to defeat", and
 * adjectives that govern one, "reluctant to endorse".
 */
final class Purposes {
  private final Dictionary nouns = Dictionary.load("purpose-nouns");

  /** What the word makes of its infinitive: "plans to meet" are planned; empty for other words. */
  Optional<Modality> modality(List<Item> items, int noun) {
    if (!isPurpose(items, noun) && !isReadiness(items, noun)) {
      return Optional.empty();
    }
    boolean none = noun > 0 && items.get(noun - 1).is("no");
    String kind = nouns.get(items.get(noun).word().lemma(), 0);
    return Optional.of(none ? Modality.DENIED : Modality.valueOf(kind));
  }

  /** Whether what the noun governs is only said: "allegations that". */
  boolean isReport(List<Item> items, int noun) {
    return isPurpose(items, noun)
        && nouns.get(items.get(noun).word().lemma(), 0).equals(Modality.REPORTED.name());
  }

  /** Whose it is: "the coalition's long campaign to", "coalition efforts to". */
  List<Argument> owner(List<Item> items, int noun) {
    int i = noun;
    while (i > 0
        && (items.get(i - 1).isNoun()
            || (items.get(i - 1).isModifier()
                && !items.get(i - 1).demonym()
                && !items.get(i - 1).isTagged("DT")))) {
      i--;
    }
    if (i == 0 || !isPurpose(items, noun)) {
      return List.of();
    }
    boolean possessive = items.get(i - 1).isTagged("POS");
    Item owner = items.get(possessive && i > 1 ? i - 2 : i - 1);
    boolean owns =
        owner.argument().isPresent()
            && !owner.isDate()
            && (possessive || owner.isPossessivePronoun() || isBody(owner));
    return owns ? owner.argument().stream().toList() : List.of();
  }

  /** Persons and cities do not stand before what is theirs without a mark. */
  private static boolean isBody(Item owner) {
    return switch (owner.argument().orElseThrow().type()) {
      case COUNTRY, ORGANIZATION, GROUP -> true;
      default -> false;
    };
  }

  /** "reluctant to", "likely to" */
  private boolean isReadiness(List<Item> items, int adjective) {
    return adjective >= 0
        && items.get(adjective).isTagged("JJ")
        && nouns.contains(items.get(adjective).word().lower());
  }

  private boolean isPurpose(List<Item> items, int noun) {
    return noun >= 0 && items.get(noun).isNoun() && nouns.contains(items.get(noun).word().lemma());
  }
}
