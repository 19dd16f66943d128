package org.w3id.dixit.encode;

import java.util.Arrays;
import org.w3id.dixit.text.Span;

/**
 * The words that the encoder reads: maximal runs of letters, digits and combining marks, and every
 * other visible character alone; a line break between two words is a word of its own, the paragraph
 * break. They do not depend on CoreNLP's tokens.
 */
public final class Words {
  private static final int GROWTH = 256;

  private final String text;
  private int[] starts = new int[GROWTH];
  private int[] ends = new int[GROWTH];
  private boolean[] spaced = new boolean[GROWTH];
  private boolean[] breaks = new boolean[GROWTH];
  private int[] paragraphs = new int[GROWTH];
  private int size;
  private int paragraph;

  private Words(String text) {
    this.text = text;
  }

  /** Splits a text; linear in its length. */
  public static Words of(String text) {
    Words words = new Words(text);
    boolean space = true;
    int lineBreak = -1;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int width = Character.charCount(c);
      if (isBlank(c)) {
        space = true;
        if (isLineBreak(c) && lineBreak < 0) {
          lineBreak = i;
        }
        i += width;
        continue;
      }
      if (lineBreak >= 0 && words.size > 0) {
        words.add(lineBreak, lineBreak, true, true);
      }
      lineBreak = -1;
      int end = isWordPart(c) ? endOfRun(text, i) : i + width;
      words.add(i, end, space, false);
      i = end;
      space = false;
    }
    return words;
  }

  private static int endOfRun(String text, int start) {
    int i = start;
    while (i < text.length() && isWordPart(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  /** Separators, controls, formats, surrogates and unassigned characters. */
  private static boolean isBlank(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static boolean isLineBreak(int c) {
    return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
  }

  private static boolean isWordPart(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private void add(int start, int end, boolean space, boolean isBreak) {
    if (size == starts.length) {
      int more = size * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      spaced = Arrays.copyOf(spaced, more);
      breaks = Arrays.copyOf(breaks, more);
      paragraphs = Arrays.copyOf(paragraphs, more);
    }
    starts[size] = start;
    ends[size] = end;
    spaced[size] = space;
    breaks[size] = isBreak;
    paragraphs[size] = paragraph;
    paragraph += isBreak ? 1 : 0;
    size++;
  }

  public int size() {
    return size;
  }

  /** First code unit of a word; of a paragraph break, where the break is. */
  public int start(int word) {
    return starts[word];
  }

  public int end(int word) {
    return ends[word];
  }

  /** Whether white space, or nothing, comes before the word. */
  public boolean isSpaced(int word) {
    return spaced[word];
  }

  public boolean isBreak(int word) {
    return breaks[word];
  }

  /** The number of paragraph breaks before the word. */
  public int paragraph(int word) {
    return paragraphs[word];
  }

  /** The word as it stands; empty for a paragraph break. */
  public String surface(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /** Whether the word is this one character. */
  boolean is(int word, char c) {
    return ends[word] - starts[word] == 1 && text.charAt(starts[word]) == c;
  }

  /** Whether the word is one character out of {@code characters}. */
  boolean isOneOf(int word, String characters) {
    return ends[word] - starts[word] == 1 && characters.indexOf(text.charAt(starts[word])) >= 0;
  }

  /** The first word, no paragraph break, that ends after a span's start. */
  int firstIn(Span span) {
    int found = Arrays.binarySearch(starts, 0, size, span.start());
    int word = found >= 0 ? found : Math.max(0, -found - 2);
    while (word < size && (breaks[word] || ends[word] <= span.start())) {
      word++;
    }
    return word;
  }

  /** One past the last word, no paragraph break, that starts before a span's end. */
  int endIn(Span span) {
    int found = Arrays.binarySearch(starts, 0, size, span.end());
    int end = found >= 0 ? found : -found - 1;
    while (end > 0 && breaks[end - 1]) {
      end--;
    }
    return end;
  }

  /** What words [first, last) cover of the text. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last - 1]);
  }
}
