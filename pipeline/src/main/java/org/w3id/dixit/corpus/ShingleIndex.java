package org.w3id.dixit.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds, for an utterance, the longer ones that may hold a given share of its shingles.
 *
 * <p>Prefix filtering (Chaudhuri, Ganti and Kaushik, "A Primitive Operator for Similarity Joins in
 * Data Cleaning", ICDE 2006): of n shingles, a share t can only be held by what has one of the (1 -
 * t) n + 1 rarest. Rare shingles lead to few others, so that the work is linear in practice; it is
 * so in the worst case too, because shingles that more than {@link #COMMON} utterances have lead
 * nowhere. Nothing else is lost.
 *
 * <p>Counts and lists stand in arrays addressed by the shingle's hash; a clash makes a candidate
 * more, never one less but for the limit.
 */
final class ShingleIndex {
  /** A shingle that so many different utterances have says nothing about any. */
  static final int COMMON = 256;

  private static final int LARGEST = 1 << 28;

  private final List<Utterance> utterances;
  private final double share;
  private final int mask;
  private final short[] counts;
  private final int[] heads;
  private int[] nexts = new int[1024];
  private int[] holders = new int[1024];
  private int size = 1;

  /**
   * An index that holds nothing yet.
   *
   * @param utterances all that will be added or asked for
   * @param share of an utterance's shingles that a candidate must be able to hold, 0 to 1
   */
  ShingleIndex(List<Utterance> utterances, double share) {
    this.utterances = utterances;
    this.share = share;
    long shingles = utterances.stream().mapToLong(Utterance::size).sum();
    int slots = 1024;
    while (slots < 2 * shingles && slots < LARGEST) {
      slots *= 2;
    }
    this.mask = slots - 1;
    this.counts = new short[slots];
    this.heads = new int[slots];
    utterances.forEach(this::count);
  }

  private void count(Utterance utterance) {
    utterance
        .shingles()
        .map(shingle -> shingle & mask)
        .forEach(slot -> counts[slot] = (short) Math.min(counts[slot] + 1, COMMON + 1));
  }

  /** Whether some but not too many utterances have it. */
  private boolean leadsSomewhere(int shingle) {
    int count = counts[shingle & mask];
    return count > 1 && count <= COMMON;
  }

  /** Lets an utterance be found from now on. */
  void add(int number) {
    utterances
        .get(number)
        .shingles()
        .filter(this::leadsSomewhere)
        .forEach(shingle -> put(shingle & mask, number));
  }

  private void put(int slot, int number) {
    if (size == nexts.length) {
      nexts = Arrays.copyOf(nexts, 2 * size);
      holders = Arrays.copyOf(holders, 2 * size);
    }
    nexts[size] = heads[slot];
    holders[size] = number;
    heads[slot] = size++;
  }

  /** Numbers of utterances that were added, in their order, each once. */
  List<Integer> candidates(Utterance utterance) {
    List<Integer> found = new ArrayList<>();
    for (int shingle : rarest(utterance)) {
      if (leadsSomewhere(shingle)) {
        for (int at = heads[shingle & mask]; at != 0; at = nexts[at]) {
          found.add(holders[at]);
        }
      }
    }
    return found.stream().distinct().sorted().toList();
  }

  private List<Integer> rarest(Utterance utterance) {
    int n = utterance.size();
    int enough = n - (int) Math.ceil(share * n - 1e-9) + 1;
    return utterance
        .shingles()
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer shingle) -> counts[shingle & mask])
                .thenComparing(Comparator.naturalOrder()))
        .limit(enough)
        .toList();
  }
}
