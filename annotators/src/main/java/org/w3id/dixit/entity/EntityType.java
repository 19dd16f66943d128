package org.w3id.dixit.entity;

/** What an entity is. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  /** A place of no known kind, a facility or a natural feature. */
  PLACE,
  COUNTRY,
  CITY,
  /** A document: a statement, a report, a book. */
  CREATIVE_WORK,
  /** Several people or organisations under a description: "officials in both countries". */
  GROUP;

  public boolean isPlace() {
    return this == PLACE || this == COUNTRY || this == CITY;
  }
}
