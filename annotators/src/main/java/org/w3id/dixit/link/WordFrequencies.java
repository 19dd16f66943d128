package org.w3id.dixit.link;

import java.util.Map;

/** With how many titles a word stands; counted by hash, so that memory stays bounded (8 MB). */
final class WordFrequencies {
  private static final int BITS = 21;
  private final int[] counts = new int[1 << BITS];
  private int titles;

  void add(Map<String, Integer> words) {
    titles++;
    words.keySet().forEach(word -> counts[slot(word)]++);
  }

  /** The natural logarithm of titles over titles with the word. */
  double rarity(String word) {
    return Math.log((titles + 1.0) / (counts[slot(word)] + 1.0));
  }

  private static int slot(String word) {
    return TitleWords.hash(word) >>> (32 - BITS);
  }
}
