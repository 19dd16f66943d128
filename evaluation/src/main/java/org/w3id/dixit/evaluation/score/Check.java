package org.w3id.dixit.evaluation.score;

import java.util.Objects;

/**
 * One thing that was looked for in an article's output.
 *
 * @param article the article's name
 * @param kind what sort of thing
 * @param wanted what was wanted
 * @param found what was there, for a person to read
 * @param right whether it is as it should be
 */
public record Check(String article, Kind kind, String wanted, String found, boolean right) {
  public Check {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(wanted, "wanted");
    Objects.requireNonNull(found, "found");
  }

  /** What can be looked for. */
  public enum Kind {
    /** An entity of that name and type. */
    NAME("names"),
    /** A person with that title. */
    TITLE("titles"),
    /** No entity of that name. */
    ABSENT("absent"),
    HEADLINE("headline"),
    DATE("date"),
    PUBLISHER("publisher");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The name as reports write it. */
    public String label() {
      return label;
    }
  }
}
