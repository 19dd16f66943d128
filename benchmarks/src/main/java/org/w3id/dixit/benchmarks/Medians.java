package org.w3id.dixit.benchmarks;

import java.util.List;

/**
 * A system's figures on one workload.
 *
 * @param runs how many there were
 * @param seconds the median of their wall times
 * @param peakBytes the largest of their peaks
 */
record Medians(int runs, double seconds, long peakBytes) {
  static Medians of(List<JvmRun> runs) {
    double[] seconds = runs.stream().mapToDouble(JvmRun::seconds).sorted().toArray();
    int middle = seconds.length / 2;
    double median =
        seconds.length % 2 == 1 ? seconds[middle] : (seconds[middle - 1] + seconds[middle]) / 2;
    return new Medians(
        runs.size(), median, runs.stream().mapToLong(JvmRun::peakBytes).max().orElse(0));
  }
}
