package org.w3id.dixit.encode;

import java.util.List;
import java.util.Objects;

/**
 * Logistic regression from what is known of a decoded attribution to the probability that it is a
 * linked match (Platt 1999, with several features), fitted on articles kept apart from training.
 *
 * @param edge probabilities are kept this far from 0 and 1 before their logit is taken
 * @param weights one for each of {@link Features}, in their order
 */
record Calibration(double edge, double intercept, List<Double> weights) {
  Calibration {
    weights = List.copyOf(weights);
    if (weights.size() != Features.COUNT) {
      throw new IllegalArgumentException(
          weights.size() + " calibration weights for " + Features.COUNT + " features");
    }
  }

  double confidence(Features features) {
    double[] values = features.values(edge);
    double sum = intercept;
    for (int i = 0; i < values.length; i++) {
      sum += weights.get(i) * values[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * What the probability is made from.
   *
   * @param source null without one
   * @param contentMean the lowest mean among the pieces
   * @param contentLeast the lowest least among the pieces
   * @param contentWords one or more
   * @param sourceGap words between source and cue
   * @param contentGap words between the cue and the nearest piece
   */
  record Features(
      Probabilities cue,
      Probabilities source,
      double contentMean,
      double contentLeast,
      boolean direct,
      boolean mixed,
      int contentWords,
      int pieces,
      int sourceGap,
      int contentGap) {
    static final int COUNT = 13;

    Features {
      Objects.requireNonNull(cue, "cue");
    }

    private double[] values(double edge) {
      boolean named = source != null;
      return new double[] {
        logit(cue.mean(), edge),
        logit(cue.least(), edge),
        named ? 0 : 1,
        named ? logit(source.mean(), edge) : 0,
        named ? logit(source.least(), edge) : 0,
        logit(contentMean, edge),
        logit(contentLeast, edge),
        direct ? 1 : 0,
        mixed ? 1 : 0,
        Math.log(contentWords),
        pieces - 1.0,
        named ? Math.log1p(sourceGap) : 0,
        Math.log1p(contentGap)
      };
    }

    private static double logit(double probability, double edge) {
      double p = Math.min(Math.max(probability, edge), 1 - edge);
      return Math.log(p / (1 - p));
    }
  }

  /** Mean and least probability of a stretch's labels. */
  record Probabilities(double mean, double least) {}
}
