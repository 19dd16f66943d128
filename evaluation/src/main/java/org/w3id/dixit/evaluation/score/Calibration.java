package org.w3id.dixit.evaluation.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How far confidences are probabilities: what was given falls into ten bins of equal width by its
 * confidence, and in each the mean confidence is held against the share that is right. The expected
 * calibration error is the mean of the differences, weighted by the bins' sizes.
 *
 * <p>Naeini, Cooper and Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian
 * Binning", AAAI 2015.
 *
 * @param bins ten, from [0, 0.1) to [0.9, 1]
 */
public record Calibration(List<Bin> bins) {
  private static final int BINS = 10;

  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * A bin.
   *
   * @param size how many fell into it
   * @param confidences the sum of their confidences
   * @param right how many of them are right
   */
  public record Bin(int size, double confidences, int right) {
    private static final Bin EMPTY = new Bin(0, 0, 0);

    Bin plus(Bin other) {
      return new Bin(size + other.size, confidences + other.confidences, right + other.right);
    }

    /** From 0 to 1; 0 where the bin is empty. */
    public double meanConfidence() {
      return size == 0 ? 0 : confidences / size;
    }

    /** From 0 to 1; 0 where the bin is empty. */
    public double shareRight() {
      return Counts.ratio(right, size);
    }
  }

  /** The bins of what was given with a confidence; right is a linked match. */
  public static Calibration of(List<ArticleScore.Given> given) {
    List<Bin> bins = new ArrayList<>(Collections.nCopies(BINS, Bin.EMPTY));
    for (ArticleScore.Given one : given) {
      one.written()
          .confidence()
          .ifPresent(
              confidence -> {
                int bin = Math.max(0, Math.min(BINS - 1, (int) (confidence * BINS)));
                bins.set(bin, bins.get(bin).plus(new Bin(1, confidence, one.linked() ? 1 : 0)));
              });
    }
    return new Calibration(bins);
  }

  public Calibration plus(Calibration other) {
    List<Bin> sum = new ArrayList<>();
    for (int i = 0; i < bins.size(); i++) {
      sum.add(bins.get(i).plus(other.bins.get(i)));
    }
    return new Calibration(sum);
  }

  /** How many had a confidence. */
  public int size() {
    return bins.stream().mapToInt(Bin::size).sum();
  }

  /** The expected calibration error, from 0 to 1; 0 where nothing had a confidence. */
  public double error() {
    int size = size();
    double sum = 0;
    for (Bin bin : bins) {
      sum += Math.abs(bin.confidences() - bin.right());
    }
    return size == 0 ? 0 : sum / size;
  }
}
