package org.w3id.dixit.entity;

import org.w3id.dixit.models.Dictionary;

/** Given names that say whether their bearer is a man or a woman. */
public final class GivenNames {
  private final Dictionary names;

  private GivenNames(Dictionary names) {
    this.names = names;
  }

  public static GivenNames load() {
    return new GivenNames(Dictionary.load("given-names"));
  }

  /** {@link Gender#UNKNOWN} for names that are not known or are given to both. */
  public Gender gender(String givenName) {
    return Gender.of(names.get(givenName, 0));
  }
}
