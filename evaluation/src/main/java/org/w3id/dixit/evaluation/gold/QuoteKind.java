package org.w3id.dixit.evaluation.gold;

import java.util.List;
import java.util.Locale;

/** How much of an attribution's content stands in quotation marks. */
public enum QuoteKind {
  /** Every piece stands between marks. */
  DIRECT,
  /** There are marks somewhere. */
  MIXED,
  /** There are none. */
  INDIRECT;

  private static final String OPENING = "“\"";
  private static final String CLOSING = "”\"";

  /** The kind of a content with these pieces; empty pieces do not count. */
  public static QuoteKind of(List<String> pieces) {
    List<String> filled = pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    if (!filled.isEmpty() && filled.stream().allMatch(QuoteKind::isQuoted)) {
      return DIRECT;
    }
    return filled.stream().anyMatch(piece -> marks(piece) > 0) ? MIXED : INDIRECT;
  }

  private static boolean isQuoted(String piece) {
    return OPENING.indexOf(piece.charAt(0)) >= 0
        && CLOSING.indexOf(piece.charAt(piece.length() - 1)) >= 0
        && marks(piece) <= 2;
  }

  private static long marks(String piece) {
    return piece.chars().filter(c -> OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0).count();
  }

  /** The name as files write it, in small letters. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of a label.
   *
   * @throws IllegalArgumentException where there is none of that label
   */
  public static QuoteKind ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
