package org.w3id.dixit.link;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The words of the surfaces of one title, and how many surfaces hold each. */
final class TitleWords {
  /** Titles linked to in hundreds of ways tell nothing more after so many. */
  private static final int MOST_SURFACES = 400;

  private static final int SHORTEST = 3;

  private TitleWords() {}

  /** Small letters, addresses left out, the words of the title's own name too. */
  static Map<String, Integer> around(TitleEntry entry, TitleForm form) {
    Set<String> own = of(form.base());
    Map<String, Integer> counts = new LinkedHashMap<>();
    count(form.qualifier(), Set.of(), counts);
    int left = MOST_SURFACES;
    for (Surface surface : entry.surfaces()) {
      if (!surface.isAddress()) {
        count(surface.words(), own, counts);
        left--;
      }
      if (left == 0) {
        break;
      }
    }
    return counts;
  }

  private static void count(String text, Set<String> without, Map<String, Integer> counts) {
    for (String word : of(text)) {
      if (!without.contains(word)) {
        counts.merge(word, 1, Integer::sum);
      }
    }
  }

  /** The different words of a text that have at least three letters. */
  static Set<String> of(String text) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      } else {
        if (word.length() >= SHORTEST) {
          words.add(word.toString());
        }
        word.setLength(0);
      }
    }
    return words;
  }

  /** 32 bits of a word. */
  static int hash(String word) {
    return (int) (NameKey.hash(word) >>> 32);
  }
}
