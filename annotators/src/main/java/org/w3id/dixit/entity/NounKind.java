package org.w3id.dixit.entity;

/** What a common noun describes. */
public enum NounKind {
  PERSON,
  GROUP,
  ORGANIZATION,
  DOCUMENT,
  COUNTRY,
  /** One of several that stand opposite or beside each other: "side", "rival". */
  SIDE,
  CITY,
  PLACE,
  /** "week", "Monday". */
  TIME,
  /** A building or a site that counts as a place. */
  FACILITY
}
