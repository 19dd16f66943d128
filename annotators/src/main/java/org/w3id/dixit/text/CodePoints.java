package org.w3id.dixit.text;

/**
 * Counts in code points what Java counts in UTF-16 code units. Built once a text; a look-up costs
 * nothing where the text has no supplementary characters and a bounded scan elsewhere.
 */
public final class CodePoints {
  /** Code points before every 64th code unit; null where the two counts are the same. */
  private final int[] marks;

  private final String text;

  public CodePoints(String text) {
    this.text = text;
    this.marks = text.codePointCount(0, text.length()) == text.length() ? null : marks(text);
  }

  private static int[] marks(String text) {
    int[] marks = new int[text.length() / 64 + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = marks[i - 1] + starts(text, (i - 1) * 64, i * 64);
    }
    return marks;
  }

  /** Code points that start in [from, to): a low surrogate after a high one starts none. */
  private static int starts(String text, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      boolean second =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      n += second ? 0 : 1;
    }
    return n;
  }

  /**
   * The number of code points that start before a code unit.
   *
   * @param codeUnit from 0 to the text's length
   */
  public int at(int codeUnit) {
    if (marks == null) {
      return codeUnit;
    }
    int mark = codeUnit / 64;
    return marks[mark] + starts(text, mark * 64, codeUnit);
  }
}
