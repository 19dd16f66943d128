package org.w3id.dixit.attribution;

/** A run of tokens, half-open, counted from the document's first token. */
record Range(int from, int to) {
  Range {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("not a run of tokens: from " + from + ", to " + to);
    }
  }

  int length() {
    return to - from;
  }

  boolean contains(int token) {
    return from <= token && token < to;
  }

  boolean contains(Range other) {
    return from <= other.from && other.to <= to;
  }

  boolean overlaps(Range other) {
    return from < other.to && other.from < to;
  }
}
