package org.w3id.dixit.evaluation.text;

import java.util.BitSet;
import java.util.List;

/**
 * What one role of an attribution covers: no, one or several spans, in the order of the file. They
 * may overlap; {@link #characters} counts a code point once.
 */
public record Pieces(List<Span> spans) {
  /** A role that is not there. */
  public static final Pieces NONE = new Pieces(List.of());

  public Pieces {
    spans = List.copyOf(spans);
  }

  public static Pieces of(Span... spans) {
    return new Pieces(List.of(spans));
  }

  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /**
   * From the first start to the last end.
   *
   * @throws java.util.NoSuchElementException where there is no piece
   */
  public Span hull() {
    return new Span(
        spans.stream().mapToInt(Span::start).min().orElseThrow(),
        spans.stream().mapToInt(Span::end).max().orElseThrow());
  }

  /** The code points covered. */
  public BitSet characters() {
    BitSet covered = new BitSet();
    for (Span span : spans) {
      covered.set(span.start(), span.end());
    }
    return covered;
  }
}
