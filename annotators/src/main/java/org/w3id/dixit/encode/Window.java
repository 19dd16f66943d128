package org.w3id.dixit.encode;

import java.util.ArrayList;
import java.util.List;

/**
 * What the encoder reads at once: words [begin, end), of which the core [first, last) is decided
 * on. Cores tile the text; the rest is context.
 */
record Window(int begin, int first, int last, int end) {
  private static final String SENTENCE_END = ".!?…";
  private static final String AFTER_END = "\"”’')]»";

  /**
   * Cuts a text into windows.
   *
   * @param lengths the number of pieces of each word
   * @param size limits in pieces
   */
  static List<Window> cut(Words words, int[] lengths, Size size) {
    List<Window> windows = new ArrayList<>();
    int first = 0;
    while (first < words.size()) {
      int last = coreEnd(words, lengths, first, size.core());
      int begin = first;
      for (int room = size.left(); begin > 0 && lengths[begin - 1] <= room; begin--) {
        room -= lengths[begin - 1];
      }
      int end = last;
      for (int room = size.right(); end < words.size() && lengths[end] <= room; end++) {
        room -= lengths[end];
      }
      windows.add(new Window(begin, first, last, end));
      first = last;
    }
    return windows;
  }

  /** The most pieces of a core, and of the context before and after it. */
  record Size(int core, int left, int right) {}

  /**
   * The text's end, or the last paragraph break, else the last sentence end, that leaves the core
   * at least three quarters full, else as many words as fit.
   */
  private static int coreEnd(Words words, int[] lengths, int first, int core) {
    int size = 0;
    int i = first;
    int paragraph = -1;
    int sentence = -1;
    while (i < words.size() && (i == first || size + lengths[i] <= core)) {
      size += lengths[i];
      i++;
      if (4 * size >= 3 * core) {
        if (words.isBreak(i - 1)) {
          paragraph = i;
        } else if (endsSentence(words, first, i)) {
          sentence = i;
        }
      }
    }
    if (i == words.size()) {
      return i;
    }
    return paragraph >= 0 ? paragraph : sentence >= 0 ? sentence : i;
  }

  /** A full stop and the marks closed after it, then white space. */
  private static boolean endsSentence(Words words, int first, int i) {
    if (i < words.size() && !words.isSpaced(i)) {
      return false;
    }
    int j = i - 1;
    while (j > first && words.isOneOf(j, AFTER_END)) {
      j--;
    }
    return words.isOneOf(j, SENTENCE_END);
  }
}
