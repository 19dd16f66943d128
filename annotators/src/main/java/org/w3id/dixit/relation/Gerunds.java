package org.w3id.dixit.relation;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.models.Dictionary;

/** Gerunds behind a preposition: whose they are, and how they put forward what they say. */
final class Gerunds {
  private final Dictionary prepositions = Dictionary.load("gerund-prepositions");
  private final Purposes purposes;

  Gerunds(Purposes purposes) {
    this.purposes = purposes;
  }

  /** The object whose act it is: "Miller" of "accused Miller of attacking"; empty for none. */
  Optional<Argument> agent(List<Item> items, int preposition) {
    return isBehindObject(items, preposition) && !cell(items, preposition, 0).isEmpty()
        ? items.get(preposition - 1).argument()
        : Optional.empty();
  }

  /** Empty where the preposition says nothing of it. */
  Optional<Modality> modality(List<Item> items, int preposition) {
    if (preposition < 0 || !items.get(preposition).isPreposition()) {
      return Optional.empty();
    }
    String kind = agent(items, preposition).isPresent() ? cell(items, preposition, 0) : "";
    String stated = kind.isEmpty() ? cell(items, preposition, 1) : kind;
    return stated.isEmpty()
        ? purposes.modality(items, preposition - 1)
        : Optional.of(Modality.valueOf(stated));
  }

  private static boolean isBehindObject(List<Item> items, int preposition) {
    return preposition > 0
        && items.get(preposition - 1).isEntity()
        && !items.get(preposition - 1).isPossessivePronoun();
  }

  private String cell(List<Item> items, int preposition, int cell) {
    return prepositions.get(items.get(preposition).word().lower(), cell);
  }
}
