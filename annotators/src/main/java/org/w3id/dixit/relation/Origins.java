package org.w3id.dixit.relation;

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
    return Finding.between(who, Predicate.NATIONALITY, country, modality, "phrase demonym noun");
  }
}
