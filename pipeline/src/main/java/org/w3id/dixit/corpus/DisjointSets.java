package org.w3id.dixit.corpus;

import java.util.Arrays;

/**
 * Numbers from 0 in sets that can be joined (Tarjan 1975). The smallest number of a set stands for
 * it, whatever the order of joining.
 */
final class DisjointSets {
  private final int[] parents;

  DisjointSets(int size) {
    parents = new int[size];
    Arrays.setAll(parents, i -> i);
  }

  /** The smallest number of the set that holds this one. */
  int find(int number) {
    int root = number;
    while (parents[root] != root) {
      root = parents[root];
    }
    int at = number;
    while (parents[at] != root) {
      int next = parents[at];
      parents[at] = root;
      at = next;
    }
    return root;
  }

  void join(int one, int other) {
    int first = find(one);
    int second = find(other);
    parents[Math.max(first, second)] = Math.min(first, second);
  }
}
