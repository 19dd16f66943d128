package org.w3id.dixit.evaluation.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.w3id.dixit.evaluation.gold.GoldAttribution;
import org.w3id.dixit.evaluation.output.WrittenAttribution;

/**
 * Pairs gold and system attributions one to one by their contents: by intersection over union of
 * the characters covered, best first, from 0.5. Between equals the pair whose sources agree goes
 * first, then the earlier gold one, then the earlier system one.
 */
final class Pairing {
  private static final double LEAST = 0.5;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::overlap)
          .thenComparing(Candidate::sourcesAgree)
          .reversed()
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::system);

  private Pairing() {}

  /** The places of a pair's two attributions in their lists. */
  record Pair(int gold, int system) {}

  private record Candidate(double overlap, boolean sourcesAgree, int gold, int system) {}

  static List<Pair> of(List<GoldAttribution> gold, List<WrittenAttribution> system) {
    BitSet usedGold = new BitSet();
    BitSet usedSystem = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate best : candidates(gold, system)) {
      if (!usedGold.get(best.gold()) && !usedSystem.get(best.system())) {
        usedGold.set(best.gold());
        usedSystem.set(best.system());
        pairs.add(new Pair(best.gold(), best.system()));
      }
    }
    return pairs;
  }

  private static List<Candidate> candidates(
      List<GoldAttribution> gold, List<WrittenAttribution> system) {
    List<BitSet> covered = system.stream().map(s -> s.content().characters()).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      BitSet characters = gold.get(g).content().characters();
      for (int s = 0; s < system.size(); s++) {
        double overlap = intersectionOverUnion(characters, covered.get(s));
        if (overlap >= LEAST) {
          boolean agree = Agreement.ofSources(gold.get(g), system.get(s));
          candidates.add(new Candidate(overlap, agree, g, s));
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
