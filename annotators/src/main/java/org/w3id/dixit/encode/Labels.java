package org.w3id.dixit.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A set of BIOES labels and the best path through scores for them: a span of one word is S, a
 * longer one begins with B, goes on with I and ends with E; what belongs to none is O, the first
 * label.
 */
public final class Labels {
  private static final float IMPOSSIBLE = -1e4f;

  private final List<String> names;

  /** [to] → the labels that may stand before it, ascending. */
  private final int[][] before;

  private final boolean[] mayBegin;
  private final boolean[] mayEnd;

  /**
   * @param names "O", then "B-", "I-", "E-" and "S-" of each class
   */
  public Labels(List<String> names) {
    this.names = List.copyOf(names);
    int n = names.size();
    if (n == 0 || !names.get(0).equals("O")) {
      throw new IllegalArgumentException("the first label must be O: " + names);
    }
    before = new int[n][];
    mayBegin = new boolean[n];
    mayEnd = new boolean[n];
    for (int to = 0; to < n; to++) {
      int target = to;
      before[to] =
          java.util.stream.IntStream.range(0, n).filter(from -> follows(from, target)).toArray();
      mayBegin[to] = "OBS".indexOf(place(to)) >= 0;
      mayEnd[to] = "OES".indexOf(place(to)) >= 0;
    }
  }

  private char place(int label) {
    return names.get(label).charAt(0);
  }

  private String kind(int label) {
    return label == 0 ? "" : names.get(label).substring(2);
  }

  private boolean follows(int from, int to) {
    if (place(from) == 'B' || place(from) == 'I') {
      return "IE".indexOf(place(to)) >= 0 && kind(to).equals(kind(from));
    }
    return "OBS".indexOf(place(to)) >= 0;
  }

  public int size() {
    return names.size();
  }

  /** A decoded stretch of rows [first, last) with the mean and least probability of its labels. */
  public record Stretch(int first, int last, String kind, double mean, double least) {
    Stretch shifted(int rows) {
      return new Stretch(first + rows, last + rows, kind, mean, least);
    }

    /** The number of rows between two stretches, 0 where they touch or overlap. */
    int gap(Stretch other) {
      return Math.max(0, Math.max(first - other.last, other.first - last));
    }
  }

  /**
   * Log-softmax of each row, in place.
   *
   * @param bias added to every label but O before
   */
  public static void logSoftmax(float[][] rows, float bias) {
    for (float[] row : rows) {
      float top = row[0];
      for (int i = 1; i < row.length; i++) {
        row[i] += bias;
        top = Math.max(top, row[i]);
      }
      double sum = 0;
      for (float score : row) {
        sum += Math.exp(score - top);
      }
      float norm = top + (float) Math.log(sum);
      for (int i = 0; i < row.length; i++) {
        row[i] -= norm;
      }
    }
  }

  /** Makes O the only label of a row. */
  public static void onlyOutside(float[] row) {
    Arrays.fill(row, IMPOSSIBLE);
    row[0] = 0;
  }

  /**
   * The best allowed path, Viterbi's algorithm; of equal ones the lowest label wins.
   *
   * @param rows log scores, a row a word
   */
  public int[] path(float[][] rows) {
    if (rows.length == 0) {
      return new int[0];
    }
    int n = names.size();
    int[][] back = new int[rows.length][n];
    float[] best = new float[n];
    for (int i = 0; i < n; i++) {
      best[i] = rows[0][i] + (mayBegin[i] ? 0 : IMPOSSIBLE);
    }
    for (int t = 1; t < rows.length; t++) {
      float[] next = new float[n];
      for (int to = 0; to < n; to++) {
        int from = before[to][0];
        for (int candidate : before[to]) {
          from = best[candidate] > best[from] ? candidate : from;
        }
        back[t][to] = from;
        next[to] = best[from] + rows[t][to];
      }
      best = next;
    }
    int[] path = new int[rows.length];
    int last = 0;
    for (int i = 0; i < n; i++) {
      best[i] += mayEnd[i] ? 0 : IMPOSSIBLE;
      last = best[i] > best[last] ? i : last;
    }
    for (int t = rows.length - 1; t >= 0; t--) {
      path[t] = last;
      last = back[t][last];
    }
    return path;
  }

  /**
   * The stretches of a path.
   *
   * @param logProbabilities of the labels, from which mean and least are taken
   */
  public List<Stretch> stretches(int[] path, float[][] logProbabilities) {
    List<Stretch> found = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < path.length; i++) {
      char place = place(path[i]);
      if (place == 'B' || place == 'S') {
        first = i;
      }
      if (place == 'E' || place == 'S') {
        found.add(stretch(first, i + 1, path, logProbabilities));
      }
    }
    return found;
  }

  private Stretch stretch(int first, int last, int[] path, float[][] logProbabilities) {
    double sum = 0;
    double least = 1;
    for (int i = first; i < last; i++) {
      double probability = Math.exp(logProbabilities[i][path[i]]);
      sum += probability;
      least = Math.min(least, probability);
    }
    return new Stretch(first, last, kind(path[first]), sum / (last - first), least);
  }
}
