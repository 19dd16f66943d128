package org.w3id.dixit.relation;

import java.util.EnumSet;
import java.util.Set;

/** The relations of the contract; direction, domain and range stand in the ontology. */
public enum Predicate {
  WORKS_FOR,
  MEMBER_OF,
  SPOUSE,
  PARENT,
  BIRTH_PLACE,
  HOME_LOCATION,
  NATIONALITY,
  ALUMNI_OF,
  FOUNDER,
  LOCATION,
  PARENT_ORGANIZATION,
  CONTAINED_IN_PLACE,
  BIRTH_DATE,
  DEATH_DATE,
  FOUNDING_DATE,
  LEADS,
  SPOKESPERSON_FOR,
  POLITICAL_AFFILIATION,
  AGENCY_OF,
  CAPITAL_OF,
  CONTROLS,
  ALLY_OF,
  FIGHTS,
  COMMUNICATES_WITH,
  SUPPORTS,
  OPPOSES,
  OPEN_RELATION;

  private static final Set<Predicate> BETWEEN_ACTORS =
      EnumSet.of(CONTROLS, ALLY_OF, FIGHTS, COMMUNICATES_WITH, SUPPORTS, OPPOSES);

  /**
   * Whether it is what those who act do to each other, so that whoever acts for another may stand
   * for it: "Russian troops".
   */
  boolean isBetweenActors() {
    return BETWEEN_ACTORS.contains(this);
  }
}
