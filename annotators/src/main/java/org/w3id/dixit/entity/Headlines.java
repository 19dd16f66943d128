package org.w3id.dixit.entity;

/**
 * Tells lines in which every word has a capital, where capitals say nothing about names.
 *
 * @see ShapeLayer
 */
final class Headlines {
  private final boolean[] headline;

  Headlines(TokenizedText text) {
    this.headline = new boolean[text.sentences()];
    for (int s = 0; s < headline.length; s++) {
      headline[s] = isHeadline(text, text.sentenceStart(s), text.sentenceEnd(s));
    }
  }

  boolean contains(Token token) {
    return headline[token.sentence()];
  }

  /** Words of four letters and more are capitalised, all but one in five. */
  private static boolean isHeadline(TokenizedText text, int from, int to) {
    int words = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      Token token = text.get(i);
      if (token.word().length() >= 4 && Character.isLetter(token.word().charAt(0))) {
        words++;
        capitals += token.isCapitalized() ? 1 : 0;
      }
    }
    return words >= 4 && capitals * 5 >= words * 4;
  }
}
