package org.w3id.dixit.entity;

/** What a word or a name says of the gender of whom it stands for. */
public enum Gender {
  MALE,
  FEMALE,
  NEUTER,
  UNKNOWN;

  /** Reads a dictionary's cell; empty and "any" say nothing. */
  static Gender of(String cell) {
    return switch (cell) {
      case "male" -> MALE;
      case "female" -> FEMALE;
      case "neuter" -> NEUTER;
      default -> UNKNOWN;
    };
  }

  /** Whether the two may be the same somebody. */
  public boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
