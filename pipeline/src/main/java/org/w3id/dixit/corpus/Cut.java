package org.w3id.dixit.corpus;

/** How an article's wording relates to the fullest one of a statement. */
public enum Cut {
  /** The same words. */
  WHOLE("whole"),
  /** A part of the same words, or several. */
  PART("part"),
  /** Some words are others. */
  REWORDED("reworded");

  private final String term;

  Cut(String term) {
    this.term = term;
  }

  /** As it stands in the output. */
  public String term() {
    return term;
  }
}
