package org.w3id.dixit.evaluation.diff;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing that two outputs of an article do not have in common.
 *
 * @param kind what happened to it
 * @param what what sort of thing it is
 * @param thing the thing, for a person to read
 * @param details what changed in it, such as {@code speakers: Ann Lee → Bob}; empty unless changed
 */
public record Change(Kind kind, What what, String thing, List<String> details) {
  public Change {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(thing, "thing");
    details = List.copyOf(details);
  }

  /** What happened, with its sign. */
  public enum Kind {
    ADDED("+"),
    REMOVED("-"),
    CHANGED("~");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Sorts of things. */
  public enum What {
    ARTICLE("articles"),
    ATTRIBUTION("attributions"),
    ENTITY("entities"),
    RELATION("relations");

    private final String plural;

    What(String plural) {
      this.plural = plural;
    }

    String plural() {
      return plural;
    }
  }
}
