package org.w3id.dixit.relation;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.text.Span;

/** "Latvian journalist": whoever works for others is of the country, not in its service. */
final class Origins {
  private final ArgumentTypes types;

  Origins(ArgumentTypes types) {
    this.types = types;
  }

  /** Whether the adjective before the noun says where the person is from. */
  boolean isFrom(Argument who, NounRules.Match noun, Item adjective) {
    return adjective.demonym()
        && noun.rule().predicate() == Predicate.WORKS_FOR
        && types.is(who, "person")
        && types.is(adjective.argument().orElseThrow(), "country");
  }

  static Finding from(Argument who, Argument country, Modality modality) {
    return new Finding(
        who,
        Predicate.NATIONALITY,
        country,
        Span.hull(List.of(who.span(), country.span())),
        modality,
        "phrase demonym noun",
        Optional.empty(),
        Optional.empty());
  }
}
