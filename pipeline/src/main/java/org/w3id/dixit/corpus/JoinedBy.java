package org.w3id.dixit.corpus;

/** What an entity of the corpus was joined by, surest first. */
public enum JoinedBy {
  /** One article has it. */
  ALONE("alone"),
  /** A link that its entities have in common. */
  LINK("link"),
  /** A full name, and words of title or affiliation. */
  NAME_AND_ROLE("nameAndRole"),
  /** A name alone: of an organisation or a place, or of a person whom only one role is known of. */
  NAME("name");

  private final String term;

  JoinedBy(String term) {
    this.term = term;
  }

  /** As it stands in the output. */
  public String term() {
    return term;
  }

  JoinedBy weaker(JoinedBy other) {
    return compareTo(other) < 0 ? other : this;
  }
}
