package org.w3id.dixit.link;

import java.util.HashSet;
import java.util.Set;

/** The hashes of an article's different words, for comparison with the words around titles. */
record ArticleWords(Set<Integer> hashes) {
  boolean has(String word) {
    return hashes.contains(TitleWords.hash(word));
  }

  static ArticleWords of(String text) {
    Set<Integer> hashes = new HashSet<>();
    TitleWords.of(text).forEach(word -> hashes.add(TitleWords.hash(word)));
    return new ArticleWords(Set.copyOf(hashes));
  }
}
