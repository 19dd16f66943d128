package org.w3id.dixit.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells from the words that link to an article what kind it is of, where the title does not say it.
 * Naive Bayes, taught by the titles that do say it: what links to "… (footballer)" looks like what
 * links to other people. Multinomial, because what is linked to in many ways has many features of
 * every sort; features are counted by hash (4 MB). The sum of the features' logarithms is divided
 * by the root of their number: they are far from independent.
 */
final class KindModel {
  private static final int BITS = 18;
  private static final TitleKind[] KINDS = TitleKind.values();
  private static final double MOST = 2.5;

  /** What every kind gets of every feature, as its share of all: one never seen tells nothing. */
  private static final double PSEUDO_COUNT = 3;

  private static final int MOST_WORDS = 20;

  private final int[][] counts = new int[KINDS.length][1 << BITS];
  private final long[] totals = new long[KINDS.length];

  /** Counts a title whose kind is known. */
  void learn(TitleKind kind, List<String> features) {
    totals[kind.index()] += features.size();
    features.forEach(feature -> counts[kind.index()][slot(feature)]++);
  }

  /** The probability of each kind, all taken to be as frequent. */
  double[] probabilities(List<String> features) {
    double[] sums = new double[KINDS.length];
    for (String feature : features) {
      add(feature, sums);
    }
    double root = Math.sqrt(Math.max(1, features.size()));
    double total = 0;
    for (int k = 0; k < sums.length; k++) {
      sums[k] = Math.exp(2 * sums[k] / root);
      total += sums[k];
    }
    for (int k = 0; k < sums.length; k++) {
      sums[k] /= total;
    }
    return sums;
  }

  private void add(String feature, double[] sums) {
    double[] logs = new double[KINDS.length];
    double mean = 0;
    double all = Math.max(1.0, (double) Arrays.stream(totals).sum());
    for (int k = 0; k < logs.length; k++) {
      double share = counts[k][slot(feature)] / Math.max(1.0, (double) totals[k]);
      logs[k] = Math.log(share + PSEUDO_COUNT / all);
      mean += logs[k] / logs.length;
    }
    for (int k = 0; k < logs.length; k++) {
      sums[k] += Math.max(-MOST, Math.min(MOST, logs[k] - mean));
    }
  }

  /** What of a title and its surfaces tells its kind. */
  static List<String> features(TitleEntry entry, TitleForm form, Map<String, Integer> around) {
    List<String> features = new ArrayList<>();
    String[] words = form.base().split(" ");
    String last = words[words.length - 1];
    features.add("n=" + Math.min(words.length, 5));
    features.add("f=" + words[0]);
    features.add("l=" + last);
    shape(entry, words).ifPresent(features::add);
    around.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> word) -> -word.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_WORDS)
        .forEach(word -> features.add(word.getKey()));
    return features;
  }

  /** "Aliyev, Ilham" is how people are listed; "BBC" is how organisations are called. */
  private static Optional<String> shape(TitleEntry entry, String[] words) {
    if (words.length < 2) {
      return Optional.empty();
    }
    String inverted = words[words.length - 1] + ", " + words[0];
    String initials = initials(words);
    for (Surface surface : entry.surfaces()) {
      if (surface.words().startsWith(inverted)) {
        return Optional.of("inverted");
      }
      if (surface.words().equals(initials)) {
        return Optional.of("initials=" + Math.min(initials.length(), 4));
      }
      if (surface.words().equals(words[words.length - 1])) {
        return Optional.of("last alone");
      }
    }
    return Optional.empty();
  }

  private static String initials(String[] words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private static int slot(String feature) {
    return TitleWords.hash(feature) >>> (32 - BITS);
  }
}
