package org.w3id.dixit.link;

/**
 * What the index knows of a title, in 32 bits: how likely it is of each kind (4 bits each, in
 * fifteenths), in how many ways it is linked to (8 bits, eighths of a doubling), and whether it
 * only lists the articles of one name.
 */
record TitleInfo(int bits) {
  private static final int STEPS = 15;
  private static final int POPULARITY_SHIFT = 16;
  private static final int LIST_BIT = 1 << 24;

  static TitleInfo of(double[] kinds, int surfaces, boolean disambiguation) {
    int bits = disambiguation ? LIST_BIT : 0;
    for (int k = 0; k < kinds.length; k++) {
      bits |= (int) Math.round(kinds[k] * STEPS) << (4 * k);
    }
    long eighths = Math.round(8 * Math.log(surfaces) / Math.log(2));
    return new TitleInfo(bits | ((int) Math.min(255, eighths) << POPULARITY_SHIFT));
  }

  /** The probability that the article is about one of the kind, all kinds taken as frequent. */
  double probability(TitleKind kind) {
    return ((bits >>> (4 * kind.index())) & STEPS) / (double) STEPS;
  }

  /** The binary logarithm of the number of ways in which the article is linked to, from 0. */
  double popularity() {
    return ((bits >>> POPULARITY_SHIFT) & 255) / 8.0;
  }

  boolean isDisambiguation() {
    return (bits & LIST_BIT) != 0;
  }
}
