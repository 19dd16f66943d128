package org.w3id.dixit.entity;

/** Tokens in a row, half-open: {@code from} is the first, {@code to} one past the last. */
public record TokenRange(int from, int to) {
  public TokenRange {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("not a range of tokens: from " + from + ", to " + to);
    }
  }

  public boolean isEmpty() {
    return from == to;
  }

  public int size() {
    return to - from;
  }

  public boolean contains(int index) {
    return from <= index && index < to;
  }

  public boolean overlaps(TokenRange other) {
    return from < other.to && other.from < to;
  }
}
