package org.w3id.dixit.encode;

import java.util.Arrays;

/**
 * Whether a word stands in quotation marks or is one, as the encoder is told; each paragraph begins
 * outside. Coarser than the attributor's own pairing of marks, and fixed by the trained model.
 */
public enum QuoteState {
  OUTSIDE(0),
  IN_DOUBLE(1),
  IN_SINGLE(2),
  OPENING(3),
  CLOSING(4);

  private final int id;

  QuoteState(int id) {
    this.id = id;
  }

  /** The number that the model knows it by. */
  int id() {
    return id;
  }

  private boolean isMark() {
    return this == OPENING || this == CLOSING;
  }

  private static final String OPENING_DOUBLE = "“„«";
  private static final String CLOSING_DOUBLE = "”»";
  private static final char STRAIGHT_DOUBLE = '"';
  private static final char TYPEWRITER = '\'';
  private static final char BACKTICK = '`';
  private static final String OPENING_SINGLE = "‘'";
  private static final String CLOSING_SINGLE = "’'";
  private static final String BEFORE_SINGLE = "([{—–“„«\"";
  private static final int NONE = -1;

  static QuoteState[] of(Words words, Shape[] shapes) {
    QuoteState[] states = new QuoteState[words.size()];
    Arrays.fill(states, OUTSIDE);
    int begin = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || words.isBreak(i)) {
        doubleMarks(words, begin, i, states);
        singleMarks(words, shapes, begin, i, states);
        begin = i + 1;
      }
    }
    return states;
  }

  private static void doubleMarks(Words words, int begin, int end, QuoteState[] states) {
    boolean inside = false;
    int i = begin;
    while (i < end) {
      boolean typed = isTypedDouble(words, i, end);
      int next = typed ? i + 2 : i + 1;
      boolean straight = words.is(i, STRAIGHT_DOUBLE) || (typed && words.is(i, TYPEWRITER));
      boolean opening = words.isOneOf(i, OPENING_DOUBLE) || (typed && words.is(i, BACKTICK));
      if (opening || (straight && !inside)) {
        Arrays.fill(states, i, next, OPENING);
        inside = true;
      } else if (straight || words.isOneOf(i, CLOSING_DOUBLE)) {
        Arrays.fill(states, i, next, CLOSING);
        inside = false;
      } else if (inside) {
        states[i] = IN_DOUBLE;
      }
      i = next;
    }
  }

  /** Two typewriter marks, or two backticks, without a blank between: one mark of two words. */
  private static boolean isTypedDouble(Words words, int i, int end) {
    return i + 1 < end
        && !words.isSpaced(i + 1)
        && ((words.is(i, TYPEWRITER) && words.is(i + 1, TYPEWRITER))
            || (words.is(i, BACKTICK) && words.is(i + 1, BACKTICK)));
  }

  private static void singleMarks(
      Words words, Shape[] shapes, int begin, int end, QuoteState[] states) {
    int i = begin;
    while (i < end) {
      int close =
          opensSingle(words, states, begin, end, i)
              ? closing(words, shapes, states, begin, end, i)
              : NONE;
      if (close != NONE) {
        states[i] = OPENING;
        for (int j = i + 1; j < close; j++) {
          states[j] = states[j] == OUTSIDE ? IN_SINGLE : states[j];
        }
        if (close < end) {
          states[close] = CLOSING;
        }
        i = close;
      }
      i++;
    }
  }

  /**
   * A mark after white space, a bracket, a dash or another opening mark, and directly before a word
   * that begins with a letter.
   */
  private static boolean opensSingle(Words words, QuoteState[] states, int begin, int end, int i) {
    boolean mark = words.isOneOf(i, OPENING_SINGLE) && !states[i].isMark();
    if (!mark || i + 1 >= end || words.isSpaced(i + 1)) {
      return false;
    }
    boolean before = i == begin || words.isSpaced(i) || words.isOneOf(i - 1, BEFORE_SINGLE);
    return before && Character.isLetter(words.surface(i + 1).codePointAt(0));
  }

  /**
   * The first closing mark after punctuation, else the first at all, before the next opening one;
   * the paragraph's end for a paragraph that begins with a curly opening mark and has none.
   */
  private static int closing(
      Words words, Shape[] shapes, QuoteState[] states, int begin, int end, int opening) {
    int first = NONE;
    for (int j = opening + 1; j < end && !opensSingle(words, states, begin, end, j); j++) {
      boolean mark = words.isOneOf(j, CLOSING_SINGLE) && !states[j].isMark() && !words.isSpaced(j);
      boolean apostrophe = j + 1 < end && !words.isSpaced(j + 1) && shapes[j + 1] != Shape.MARK;
      if (!mark || apostrophe) {
        continue;
      }
      if (j - 1 > opening && shapes[j - 1] == Shape.MARK) {
        return j;
      }
      first = first == NONE ? j : first;
    }
    return first == NONE && opening == begin && words.is(opening, '‘') ? end : first;
  }
}
