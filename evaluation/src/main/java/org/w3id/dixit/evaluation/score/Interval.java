package org.w3id.dixit.evaluation.score;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BinaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * A 95 % confidence interval by bootstrap over articles: articles are drawn again with replacement,
 * because attributions of one article are not independent. Seeded: the same counts give the same
 * interval.
 *
 * <p>Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13 (percentile
 * interval).
 *
 * @param low the 2.5th percentile
 * @param high the 97.5th percentile
 */
public record Interval(double low, double high) {
  private static final int ROUNDS = 1000;
  private static final long SEED = 20231208;

  /**
   * The interval of a figure.
   *
   * @param counts one for each article, at least one
   * @param plus adds counts up
   * @param figure what is measured on their sum
   */
  public static <T> Interval of(
      List<T> counts, BinaryOperator<T> plus, ToDoubleFunction<? super T> figure) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] figures = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      T sum = counts.get(random.nextInt(counts.size()));
      for (int i = 1; i < counts.size(); i++) {
        sum = plus.apply(sum, counts.get(random.nextInt(counts.size())));
      }
      figures[round] = figure.applyAsDouble(sum);
    }
    Arrays.sort(figures);
    return new Interval(percentile(figures, 0.025), percentile(figures, 0.975));
  }

  private static double percentile(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
