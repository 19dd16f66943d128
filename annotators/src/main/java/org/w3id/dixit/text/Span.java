package org.w3id.dixit.text;

import java.util.List;
import java.util.Objects;

/**
 * A stretch of a text: half-open, in UTF-16 code units from the start of the text, so that {@code
 * text.substring(start, end)} is what it covers. Code points, which the written output counts in,
 * are made at the border by {@link CodePoints}.
 *
 * @param start first code unit, zero or more
 * @param end one past the last code unit, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: start " + start + ", end " + end);
    }
  }

  /** From the first start to the last end of the spans, which must not be empty. */
  public static Span hull(List<Span> spans) {
    return new Span(
        spans.stream().mapToInt(Span::start).min().orElseThrow(),
        spans.stream().mapToInt(Span::end).max().orElseThrow());
  }

  /** The number of code units covered, one or more. */
  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** What the span covers of {@code text}. */
  public String of(CharSequence text) {
    return Objects.requireNonNull(text, "text").subSequence(start, end).toString();
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
