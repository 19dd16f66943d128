package org.w3id.dixit.clean;

import java.util.Arrays;
import java.util.List;
import org.w3id.dixit.read.Metadata;

/**
 * Finds the article in a page's text, by what its lines are like and where they stand, and blanks
 * the rest: no offset moves.
 *
 * <p>Steps: {@link SafeText} makes line breaks and blanks uniform; {@link Paragraphs} joins
 * hard-wrapped lines; {@link KindFinder} says of each paragraph what it looks like; {@link
 * PageLayout} finds headline, body and end; {@link MetadataFinder} reads date, publisher, author
 * and dateline. What stays: one copy of the headline, the standfirst, the paragraphs and their
 * subheads, lists and block quotations; a dateline, as a paragraph of its own. What goes: menus,
 * adverts, captions and credits, sharing, by-lines and dates, pointers to and lists of other
 * stories, source and rights lines, comments.
 *
 * <p>A text without signs of a page is kept whole, and so is one that is cut into tokens ("said ,")
 * already: somebody prepared it, and its lines are its sentences.
 *
 * <p>Immutable, safe for any number of threads, linear in the text's length.
 */
public final class PageCleaner {
  /** How much is cleaned. */
  public enum Mode {
    /** The article is found, the rest blanked. */
    ARTICLE,
    /** Nothing is blanked; only line breaks and blanks are made uniform. */
    OFF
  }

  private final Mode mode;
  private final PageLexicon lexicon = new PageLexicon();
  private final KindFinder kinds = new KindFinder(lexicon);

  /** A cleaner for that mode. */
  public PageCleaner(Mode mode) {
    this.mode = mode;
  }

  /**
   * Cleans a page.
   *
   * @param text any characters, lone surrogates included
   * @return a text of the same length: each character is the one of {@code text}, or a space, or a
   *     line break; the latter only where {@code text} has some kind of blank
   */
  public CleanText clean(String text) {
    char[] safe = SafeText.of(text);
    if (mode == Mode.OFF || isTokenised(safe)) {
      return new CleanText(new String(safe), Metadata.NONE);
    }
    List<Paragraph> page = Paragraphs.of(safe, true, lexicon);
    page.forEach(p -> p.kind = kinds.kind(p));
    PageLayout layout = new PageLayout(page, lexicon);
    return new CleanText(write(text, safe, page, layout), new MetadataFinder(page, layout).find());
  }

  private static String write(String text, char[] safe, List<Paragraph> page, PageLayout layout) {
    char[] out = new char[safe.length];
    Arrays.fill(out, ' ');
    for (int i = 0; i < page.size(); i++) {
      if (layout.isKept(i)) {
        Paragraph p = page.get(i);
        for (int c = p.start; c < p.end; c++) {
          out[c] = safe[c] == '\n' ? ' ' : safe[c];
        }
        breakAfter(safe, out, p.end);
      }
    }
    MetadataFinder.datelineLength(page, layout)
        .ifPresent(length -> breakAfterDateline(text, out, page.get(layout.bodyStart()), length));
    return new String(out);
  }

  private static void breakAfter(char[] safe, char[] out, int end) {
    int i = end;
    while (i < safe.length && safe[i] != '\n') {
      i++;
    }
    if (i < safe.length) {
      out[i] = '\n';
    }
  }

  private static void breakAfterDateline(String text, char[] out, Paragraph p, int length) {
    int next = p.start + Datelines.afterMark(p, length);
    if (next < p.end && Character.isSpaceChar(text.charAt(next - 1))) {
      out[next - 1] = '\n';
    }
  }

  /** Whether most punctuation marks stand apart from the word before them. */
  private static boolean isTokenised(char[] text) {
    int marks = 0;
    int apart = 0;
    for (int i = 1; i < text.length; i++) {
      boolean mark = ",.:;!?)".indexOf(text[i]) >= 0;
      boolean ends = i + 1 == text.length || text[i + 1] == ' ' || text[i + 1] == '\n';
      if (mark && ends) {
        marks++;
        apart += text[i - 1] == ' ' ? 1 : 0;
      }
    }
    return marks >= 2 && apart >= 0.6 * marks;
  }
}
