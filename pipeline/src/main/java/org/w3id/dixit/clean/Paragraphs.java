package org.w3id.dixit.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a page into paragraphs: its lines, where hard-wrapped lines count as one.
 *
 * <p>A page is hard-wrapped where most lines that another follows are full, that is, the next
 * line's first word would not have fitted in the longest line's width, and most of those do not end
 * as a sentence does. In other pages a line goes on in the next only where it stops short of a
 * sentence's end and the next begins with a small letter.
 */
final class Paragraphs {
  private static final int WIDEST = 130;
  private static final int NARROWEST = 30;
  private static final int LONG_ENOUGH_TO_GO_ON = 40;
  private static final int LONGEST_BYLINE = 90;

  private Paragraphs() {}

  /** A line without the blanks around it. */
  private record Line(int start, int end, boolean apart) {
    int length() {
      return end - start;
    }
  }

  /**
   * The paragraphs, in their order, none empty.
   *
   * @param page a {@link SafeText}
   * @param joining whether hard-wrapped lines are joined
   */
  static List<Paragraph> of(char[] page, boolean joining, PageLexicon lexicon) {
    List<Line> lines = lines(page);
    int width = joining ? wrapWidth(page, lines) : 0;
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int first = i++;
      while (joining && i < lines.size() && goesOn(page, lines.get(i - 1), lines.get(i), width)) {
        i++;
      }
      Line line = lines.get(first);
      paragraphs.add(
          new Paragraph(page, line.start(), lines.get(i - 1).end(), line.apart(), lexicon));
    }
    return paragraphs;
  }

  private static List<Line> lines(char[] page) {
    List<Line> lines = new ArrayList<>();
    boolean apart = true;
    int start = 0;
    for (int i = 0; i <= page.length; i++) {
      if (i == page.length || page[i] == '\n') {
        Line line = trimmed(page, start, i, apart);
        apart = line.length() == 0;
        if (!apart) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static Line trimmed(char[] page, int from, int to, boolean apart) {
    int start = from;
    int end = to;
    while (start < end && page[start] == ' ') {
      start++;
    }
    while (end > start && page[end - 1] == ' ') {
      end--;
    }
    return new Line(start, end, apart);
  }

  /** The width at which the page is wrapped; 0 where it is not. */
  private static int wrapWidth(char[] page, List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
    if (lengths.length < 3) {
      return 0;
    }
    int usual = lengths[(int) (lengths.length * 0.9)];
    int width = 0;
    for (int length : lengths) {
      width = length <= 1.2 * usual ? length : width;
    }
    if (width > WIDEST || width < NARROWEST) {
      return 0;
    }
    int followed = 0;
    int full = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (!next.apart()) {
        followed++;
        if (isFull(page, line, next, width)) {
          full++;
          open += ParagraphShape.endsSentence(page, line.start(), line.end()) ? 0 : 1;
        }
      }
    }
    return full >= 2 && full >= 0.5 * followed && open >= 0.6 * full ? width : 0;
  }

  private static boolean isFull(char[] page, Line line, Line next, int width) {
    int word = next.start();
    while (word < next.end() && page[word] != ' ') {
      word++;
    }
    return line.length() <= width && line.length() + 1 + (word - next.start()) > width;
  }

  /** "by Ann Lee": the author's line below a title, though it begins with a small letter. */
  private static boolean startsAsByline(char[] page, Line line) {
    int start = line.start();
    return line.length() > 5
        && line.length() <= LONGEST_BYLINE
        && page[start] == 'b'
        && page[start + 1] == 'y'
        && page[start + 2] == ' '
        && Character.isUpperCase(page[start + 3]);
  }

  private static boolean goesOn(char[] page, Line line, Line next, int width) {
    if (next.apart() || ParagraphShape.isBullet(page, next.start(), next.end())) {
      return false;
    }
    if (width > 0 && isFull(page, line, next, width)) {
      return true;
    }
    char last = page[line.end() - 1];
    return !startsAsByline(page, next)
        && line.length() >= LONG_ENOUGH_TO_GO_ON
        && last != ':'
        && last != ';'
        && !ParagraphShape.endsSentence(page, line.start(), line.end())
        && Character.isLowerCase(page[next.start()]);
  }
}
