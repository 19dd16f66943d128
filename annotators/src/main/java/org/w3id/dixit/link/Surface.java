package org.w3id.dixit.link;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/**
 * Words that link to an article.
 *
 * @param words as they are written
 * @param probability that the words mean that article, over 0 to 1
 */
record Surface(String words, double probability) {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 8;
  private static final int MOST_SEEN = 1000;
  private static final double HALF_A_DIGIT = 6e-7;
  private static final String MARKS = " .,'’-–&()/!";

  /** Whether it could be a name in an English text: no address, not too long, with a capital. */
  boolean isName() {
    return words.length() <= LONGEST && hasCapital() && isLatin() && isShort() && !isAddress();
  }

  /**
   * How often the words were seen, at least: the smallest denominator of a fraction that rounds to
   * the probability at six digits. Found by the mediants of the Stern-Brocot tree.
   *
   * @return 1 to 1000
   */
  int seen() {
    long lowNumerator = 0;
    long lowDenominator = 1;
    long highNumerator = 1;
    long highDenominator = 1;
    long denominator = 1;
    boolean close = Math.abs(probability - Math.rint(probability)) < HALF_A_DIGIT;
    while (!close && denominator < MOST_SEEN) {
      long numerator = lowNumerator + highNumerator;
      denominator = lowDenominator + highDenominator;
      double mediant = (double) numerator / denominator;
      close = Math.abs(mediant - probability) < HALF_A_DIGIT;
      if (mediant < probability) {
        lowNumerator = numerator;
        lowDenominator = denominator;
      } else {
        highNumerator = numerator;
        highDenominator = denominator;
      }
    }
    return (int) Math.min(denominator, MOST_SEEN);
  }

  /** Whether it is the address of a page, or says whose page it is. */
  boolean isAddress() {
    return (words.contains("iki") && words.toLowerCase(Locale.ROOT).contains("wiki"))
        || words.contains("http")
        || words.contains("www.");
  }

  private boolean hasCapital() {
    return words.chars().anyMatch(Character::isUpperCase);
  }

  private boolean isShort() {
    return words.chars().filter(c -> c == ' ').count() < MOST_WORDS;
  }

  private boolean isLatin() {
    return words
        .codePoints()
        .allMatch(
            c ->
                MARKS.indexOf(c) >= 0
                    || Character.isDigit(c)
                    || (Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN));
  }
}
