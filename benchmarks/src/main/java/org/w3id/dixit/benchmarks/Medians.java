package org.w3id.dixit.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A system's figures on one workload.
 *
 * @param runs how many there were
 * @param seconds the median of their wall times
 * @param processorSeconds the median of their processor times
 * @param peakBytes the largest of their peaks
 */
record Medians(int runs, double seconds, double processorSeconds, long peakBytes) {
  static Medians of(List<JvmRun> runs) {
    return new Medians(
        runs.size(),
        median(runs, JvmRun::seconds),
        median(runs, JvmRun::processorSeconds),
        runs.stream().mapToLong(JvmRun::peakBytes).max().orElse(0));
  }

  private static double median(List<JvmRun> runs, ToDoubleFunction<JvmRun> figure) {
    return of(runs.stream().mapToDouble(figure).toArray());
  }

  /** Of two values in the middle the one between them. */
  static double of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
