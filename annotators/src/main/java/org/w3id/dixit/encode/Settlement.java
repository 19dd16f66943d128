package org.w3id.dixit.encode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.w3id.dixit.encode.Labels.Stretch;

/**
 * Settles which attribution holds words that several claim as content: the surer one. What is left
 * of the other stands where it is enough of it; else the other is an inner attribution where it
 * lies wholly inside the surer one's content, and nothing at all elsewhere.
 */
final class Settlement {
  private final BitSet taken = new BitSet();
  private final double kept;

  /**
   * @param kept the share of its words that must be left to an attribution for it to stand
   */
  Settlement(double kept) {
    this.kept = kept;
  }

  /** Those that stand and those inside them, in the order of their cues. */
  List<LinkedStretches> settle(List<LinkedStretches> found) {
    List<LinkedStretches> ordered = new ArrayList<>(found);
    ordered.sort(
        Comparator.comparingDouble((LinkedStretches f) -> -f.confidence())
            .thenComparingInt(f -> f.cue().first()));
    List<LinkedStretches> settled = new ArrayList<>();
    for (LinkedStretches one : ordered) {
      BitSet words = words(one.content());
      BitSet left = (BitSet) words.clone();
      left.andNot(taken);
      if (left.cardinality() >= kept * words.cardinality()) {
        taken.or(words);
        settled.add(
            left.equals(words)
                ? one
                : one.withContent(
                    one.content().stream().flatMap(p -> runs(p, left).stream()).toList()));
      } else if (left.isEmpty() && taken.get(one.cue().first())) {
        settled.add(one.asInner());
      }
    }
    settled.sort(Comparator.comparingInt(f -> f.cue().first()));
    return settled;
  }

  private static BitSet words(List<Stretch> content) {
    BitSet words = new BitSet();
    content.forEach(piece -> words.set(piece.first(), piece.last()));
    return words;
  }

  private static List<Stretch> runs(Stretch piece, BitSet left) {
    List<Stretch> runs = new ArrayList<>();
    int first = left.nextSetBit(piece.first());
    while (first >= 0 && first < piece.last()) {
      int last = Math.min(left.nextClearBit(first), piece.last());
      runs.add(new Stretch(first, last, piece.kind(), piece.mean(), piece.least()));
      first = left.nextSetBit(last);
    }
    return runs;
  }
}
