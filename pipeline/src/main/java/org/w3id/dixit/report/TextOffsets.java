package org.w3id.dixit.report;

/** Code units of a text by code points, the way back from the written output. */
final class TextOffsets {
  private final int length;

  /** Code unit of each code point and of the end; null where the two counts are the same. */
  private final int[] units;

  TextOffsets(String text) {
    this.length = text.length();
    int points = text.codePointCount(0, length);
    this.units = points == length ? null : units(text, points);
  }

  private static int[] units(String text, int points) {
    int[] units = new int[points + 1];
    for (int point = 0, unit = 0; point <= points; point++) {
      units[point] = unit;
      unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 0;
    }
    return units;
  }

  /** Code units before a code point; the text's length for one beyond its end. */
  int unit(int codePoint) {
    if (units == null) {
      return Math.min(codePoint, length);
    }
    return units[Math.min(codePoint, units.length - 1)];
  }
}
