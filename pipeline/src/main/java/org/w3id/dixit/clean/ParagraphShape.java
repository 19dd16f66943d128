package org.w3id.dixit.clean;

import java.util.Locale;

/**
 * Counts over a paragraph's words.
 *
 * @param words runs of characters between blanks that hold a letter or digit
 * @param functionWords those that are function words ("the", "of", "has")
 * @param longWords those of four letters and more
 * @param capitalised of the long words those with a capital first
 * @param upperCase words of two letters and more all in capitals
 * @param endsAsSentence whether it ends with a full stop, question or exclamation mark or an
 *     ellipsis, closing marks after it apart
 * @param sentences places inside at which a sentence ends and another begins, plus one
 * @param question whether it ends with a question mark
 * @param quoted whether a double or curly quotation mark is in it
 * @param bullet whether it begins with a list bullet
 */
record ParagraphShape(
    int words,
    int functionWords,
    int longWords,
    int capitalised,
    int upperCase,
    boolean endsAsSentence,
    int sentences,
    boolean question,
    boolean quoted,
    boolean bullet) {

  static ParagraphShape of(char[] page, int start, int end, PageLexicon lexicon) {
    Counter counter = new Counter(page, lexicon);
    int word = -1;
    for (int i = start; i <= end; i++) {
      boolean blank = i == end || page[i] == ' ' || page[i] == '\n';
      if (!blank && word < 0) {
        word = i;
      } else if (blank && word >= 0) {
        counter.word(word, i);
        word = -1;
      }
    }
    return counter.shape(start, end);
  }

  /** From 0 to 1: how many of the words are function words. */
  double functionShare() {
    return words == 0 ? 0 : (double) functionWords / words;
  }

  /** Whether it is written as headlines often are: nearly all long words with capitals. */
  boolean isTitleCase() {
    return longWords >= 3 && capitalised >= 0.75 * longWords;
  }

  /** Whether it is one question, as titles are and leads are not. */
  boolean isQuestion() {
    return question && sentences == 1 && !quoted;
  }

  /** Whether every long word has a capital, or there is none. */
  boolean isAllCapitalised() {
    return capitalised == longWords;
  }

  private static final class Counter {
    private final char[] page;
    private final PageLexicon lexicon;
    private int words;
    private int functionWords;
    private int longWords;
    private int capitalised;
    private int upperCase;
    private int sentences = 1;
    private boolean quoted;
    private boolean afterStop;

    Counter(char[] page, PageLexicon lexicon) {
      this.page = page;
      this.lexicon = lexicon;
    }

    void word(int rawFrom, int rawTo) {
      int from = rawFrom;
      int to = rawTo;
      while (from < to && !Character.isLetterOrDigit(page[from])) {
        quoted |= isQuote(page[from]);
        from++;
      }
      if (from == to) {
        return;
      }
      while (!Character.isLetterOrDigit(page[to - 1])) {
        quoted |= isQuote(page[to - 1]);
        to--;
      }
      count(from, to);
      afterStop = endsSentence(page, rawFrom, rawTo);
    }

    private void count(int from, int to) {
      words++;
      boolean capital = Character.isUpperCase(page[from]);
      if (afterStop && capital) {
        sentences++;
      }
      if (to - from >= 4 && Character.isLetter(page[from])) {
        longWords++;
        capitalised += capital ? 1 : 0;
      }
      upperCase += capital && to - from > 1 && Character.isUpperCase(page[to - 1]) ? 1 : 0;
      if (to - from <= PageLexicon.LONGEST_FUNCTION_WORD
          && lexicon.isFunctionWord(new String(page, from, to - from).toLowerCase(Locale.ROOT))) {
        functionWords++;
      }
    }

    ParagraphShape shape(int start, int end) {
      return new ParagraphShape(
          words,
          functionWords,
          longWords,
          capitalised,
          upperCase,
          endsSentence(page, start, end),
          sentences,
          end > start && page[end - 1] == '?',
          quoted,
          start < end && isBullet(page, start, end));
    }
  }

  static boolean isBullet(char[] page, int start, int end) {
    char c = page[start];
    boolean mark = "-*•·▪●◦‣►▸–—»>".indexOf(c) >= 0;
    return mark && start + 1 < end && page[start + 1] == ' ';
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  static boolean endsSentence(char[] page, int start, int end) {
    int i = end - 1;
    while (i > start && "\"”’')]»* ".indexOf(page[i]) >= 0) {
      i--;
    }
    return i >= start && ".!?…".indexOf(page[i]) >= 0;
  }
}
