package org.w3id.dixit.evaluation.score;

/**
 * Attributions whose content holds quotation marks and that have a source.
 *
 * @param gold how many there are
 * @param right over how many of them some system attribution names the right source
 * @param answered over how many of them some system attribution names a source
 * @param bestRight over how many of them the one that covers most names the right source
 */
public record QuotedCounts(int gold, int right, int answered, int bestRight) {
  public static final QuotedCounts ZERO = new QuotedCounts(0, 0, 0, 0);

  public QuotedCounts plus(QuotedCounts other) {
    return new QuotedCounts(
        gold + other.gold,
        right + other.right,
        answered + other.answered,
        bestRight + other.bestRight);
  }

  /** The share of all for which the right source is named, from 0 to 1. */
  public double recall() {
    return Counts.ratio(right, gold);
  }

  /** The share of those answered whose best answer is right, from 0 to 1. */
  public double accuracy() {
    return Counts.ratio(bestRight, answered);
  }
}
