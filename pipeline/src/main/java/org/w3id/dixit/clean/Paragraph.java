package org.w3id.dixit.clean;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A paragraph of a page: where it stands and what it is like. Offsets are UTF-16 units of the page,
 * half-open, without the blanks around it.
 */
final class Paragraph {
  /** Longer ones are not looked at for cues: they are text. */
  static final int LONGEST_CUE = 600;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  final int start;
  final int end;

  /** Whether a blank line or the page's start stands before it. */
  final boolean apart;

  /** The text of a short one; of a long one only its beginning. */
  final String text;

  final ParagraphShape shape;

  /** In lower case, without bullet, punctuation at the ends and counts: equal for equal titles. */
  final String key;

  ParagraphKind kind = ParagraphKind.HEADING;

  Paragraph(char[] page, int start, int end, boolean apart, PageLexicon lexicon) {
    this.start = start;
    this.end = end;
    this.apart = apart;
    this.text = new String(page, start, Math.min(end - start, LONGEST_CUE)).replace('\n', ' ');
    this.shape = ParagraphShape.of(page, start, end, lexicon);
    this.key = isLong() ? "" : key(text);
  }

  boolean isLong() {
    return end - start > LONGEST_CUE;
  }

  /** Sentences or one short sentence. */
  boolean isText() {
    return kind == ParagraphKind.PROSE || kind == ParagraphKind.SENTENCE;
  }

  static String key(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && !isKeyChar(text.charAt(from))) {
      from++;
    }
    while (to > from && !isKeyChar(text.charAt(to - 1))) {
      to--;
    }
    String inner = text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    return BLANKS.matcher(inner).replaceAll(" ");
  }

  private static boolean isKeyChar(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
