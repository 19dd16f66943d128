package org.w3id.dixit.link;

import java.util.Optional;
import org.w3id.dixit.entity.EntityType;

/** What an article of the encyclopedia is about. */
enum TitleKind {
  PERSON(0),
  ORGANIZATION(1),
  PLACE(2),
  OTHER(3);

  private final int index;

  TitleKind(int index) {
    this.index = index;
  }

  /** Its place where each kind has a number, as in the index file. */
  int index() {
    return index;
  }

  /** What an entity's article must be about; empty for types that are not linked. */
  static Optional<TitleKind> of(EntityType type) {
    return switch (type) {
      case PERSON -> Optional.of(PERSON);
      case ORGANIZATION -> Optional.of(ORGANIZATION);
      case PLACE, COUNTRY, CITY -> Optional.of(PLACE);
      case CREATIVE_WORK, GROUP -> Optional.empty();
    };
  }
}
