package org.w3id.dixit.evaluation.text;

/**
 * A stretch of a text.
 *
 * @param start first code point, zero or more
 * @param end one past the last code point, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: start " + start + ", end " + end);
    }
  }

  /** The number of code points covered, one or more. */
  public int length() {
    return end - start;
  }

  /** The number of code points that both cover, zero or more. */
  public int shared(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
