package org.w3id.dixit.evaluation.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What precision and recall are made of.
 *
 * @param right how many of the system's are right
 * @param system how many the system gave
 * @param gold how many there are
 */
public record Counts(int right, int system, int gold) {
  public static final Counts ZERO = new Counts(0, 0, 0);

  public Counts plus(Counts other) {
    return new Counts(right + other.right, system + other.system, gold + other.gold);
  }

  /** From 0 to 1; 0 where the system gave nothing. */
  public double precision() {
    return ratio(right, system);
  }

  /** From 0 to 1; 0 where there is nothing to find. */
  public double recall() {
    return ratio(right, gold);
  }

  /** The harmonic mean of the two, from 0 to 1. */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  /** A share from 0 to 1; 0 of nothing. */
  static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** To four decimals, the exact binary value rounded half to even. */
  public static double rounded(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }
}
