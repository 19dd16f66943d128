package org.w3id.dixit.relation;

/** How the article puts a relation forward. */
public enum Modality {
  ASSERTED,
  DENIED,
  PLANNED,
  REQUESTED,
  REPORTED
}
