package org.w3id.dixit.report;

import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of an article's text as the linked data gives it.
 *
 * @param start in code points
 * @param end one past the last code point
 * @param exact the words; empty where the run wrote none
 */
record Stretch(int start, int end, Optional<String> exact) {
  Stretch {
    Objects.requireNonNull(exact, "exact");
  }

  boolean contains(Stretch other) {
    return start <= other.start && other.end <= end;
  }

  /** The words, or where they stand. */
  String words() {
    return exact.orElseGet(() -> "[" + start + "–" + end + "]");
  }
}
