package org.w3id.dixit.relation;

import org.w3id.dixit.entity.EntityType;

/** What can stand in a relation, as coarse as the rules need it. */
enum ArgumentType {
  PERSON,
  ORGANIZATION,
  /** Of no known kind. */
  PLACE,
  CITY,
  COUNTRY,
  GROUP,
  WORK,
  DATE;

  static ArgumentType of(EntityType type) {
    return switch (type) {
      case PERSON -> PERSON;
      case ORGANIZATION -> ORGANIZATION;
      case PLACE -> PLACE;
      case CITY -> CITY;
      case COUNTRY -> COUNTRY;
      case CREATIVE_WORK -> WORK;
      case GROUP -> GROUP;
    };
  }
}
