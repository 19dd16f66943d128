package org.w3id.dixit.evaluation.score;

/**
 * Gold attributions of one kind.
 *
 * @param gold how many there are
 * @param found how many a system attribution was paired with
 * @param linked how many of those agree in their source
 */
public record Bucket(int gold, int found, int linked) {
  static Bucket of(ArticleScore.Asked asked) {
    return new Bucket(1, asked.found() ? 1 : 0, asked.linked() ? 1 : 0);
  }

  public Bucket plus(Bucket other) {
    return new Bucket(gold + other.gold, found + other.found, linked + other.linked);
  }

  /** The share linked, from 0 to 1. */
  public double recall() {
    return Counts.ratio(linked, gold);
  }
}
