package org.w3id.dixit.evaluation.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3id.dixit.evaluation.text.Pieces;
import org.w3id.dixit.evaluation.text.Span;

/** Spans as a cell has them: {@code 12-40 52-60}. */
public final class SpanCells {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private SpanCells() {}

  /** The cell of these pieces; empty where there are none. */
  public static String write(Pieces pieces) {
    return pieces.spans().stream()
        .map(span -> span.start() + "-" + span.end())
        .collect(Collectors.joining(" "));
  }

  /**
   * The pieces of a cell.
   *
   * @throws IllegalArgumentException where it is none
   */
  public static Pieces read(String cell) {
    List<Span> spans =
        SPACES.splitAsStream(cell.strip()).filter(s -> !s.isEmpty()).map(SpanCells::span).toList();
    return new Pieces(spans);
  }

  private static Span span(String written) {
    int dash = written.indexOf('-');
    try {
      return new Span(
          Integer.parseInt(written.substring(0, Math.max(0, dash))),
          Integer.parseInt(written.substring(dash + 1)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + written + "\" is no span START-END", e);
    }
  }
}
