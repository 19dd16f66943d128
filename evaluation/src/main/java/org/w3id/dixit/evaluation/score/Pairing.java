package org.w3id.dixit.evaluation.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs attributions of two sides one to one by the characters of their contents: by intersection
 * over union, best first, from 0.5. Between equals the pair that agrees otherwise goes first, then
 * the earlier one of the first side, then the earlier one of the second.
 */
public final class Pairing {
  private static final double LEAST = 0.5;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::overlap)
          .thenComparing(Candidate::agrees)
          .reversed()
          .thenComparingInt(Candidate::first)
          .thenComparingInt(Candidate::second);

  private Pairing() {}

  /** The places of a pair's two members in their lists. */
  public record Pair(int first, int second) {}

  /** Whether two attributions agree in what is not their content. */
  @FunctionalInterface
  public interface Agreeing {
    /** Takes the places of the two in their lists. */
    boolean test(int first, int second);
  }

  private record Candidate(double overlap, boolean agrees, int first, int second) {}

  /** The pairs, best first. */
  public static List<Pair> of(List<BitSet> first, List<BitSet> second, Agreeing agreeing) {
    BitSet usedFirst = new BitSet();
    BitSet usedSecond = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate best : candidates(first, second, agreeing)) {
      if (!usedFirst.get(best.first()) && !usedSecond.get(best.second())) {
        usedFirst.set(best.first());
        usedSecond.set(best.second());
        pairs.add(new Pair(best.first(), best.second()));
      }
    }
    return pairs;
  }

  private static List<Candidate> candidates(
      List<BitSet> first, List<BitSet> second, Agreeing agreeing) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      for (int j = 0; j < second.size(); j++) {
        double overlap = intersectionOverUnion(first.get(i), second.get(j));
        if (overlap >= LEAST) {
          candidates.add(new Candidate(overlap, agreeing.test(i, j), i, j));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  private static double intersectionOverUnion(BitSet a, BitSet b) {
    int shared = shared(a, b);
    return shared == 0 ? 0 : (double) shared / (a.cardinality() + b.cardinality() - shared);
  }

  /** The number of characters that both cover. */
  static int shared(BitSet a, BitSet b) {
    if (!a.intersects(b)) {
      return 0;
    }
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }
}
