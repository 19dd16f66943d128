package org.w3id.dixit.encode;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Greedy longest-match word pieces over the uncased vocabulary of BERT (Devlin et al., NAACL 2019):
 * compatibility is with the vocabulary that the trained model brings, so no tokenizer library, with
 * its native code and its cache folder, is needed for what is one loop.
 */
final class WordPieces {
  /** Code points; longer words are unknown to the vocabulary anyway. */
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> ids;
  private final int unknown;
  private final int paragraph;
  private final int first;
  private final int last;

  /**
   * @param vocabulary the pieces in the order of their ids
   */
  WordPieces(List<String> vocabulary) {
    Map<String, Integer> map = new HashMap<>(vocabulary.size() * 2);
    for (int i = 0; i < vocabulary.size(); i++) {
      map.put(vocabulary.get(i), i);
    }
    this.ids = Map.copyOf(map);
    this.unknown = id("[UNK]");
    this.paragraph = id("[unused1]");
    this.first = id("[CLS]");
    this.last = id("[SEP]");
  }

  private int id(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return id;
  }

  /** The id before a window's first piece. */
  int first() {
    return first;
  }

  /** The id after a window's last piece. */
  int last() {
    return last;
  }

  /** The ids of a word's pieces, one at least; an empty word is the paragraph break. */
  int[] of(String word) {
    if (word.isEmpty()) {
      return new int[] {paragraph};
    }
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return new int[] {unknown};
    }
    String plain = plain(word);
    int[] pieces = new int[plain.length()];
    int n = 0;
    int i = 0;
    while (i < plain.length()) {
      int j = plain.length();
      Integer id = null;
      while (j > i) {
        id = ids.get(i == 0 ? plain.substring(0, j) : "##" + plain.substring(i, j));
        if (id != null) {
          break;
        }
        j--;
      }
      if (id == null) {
        return new int[] {unknown};
      }
      pieces[n++] = id;
      i = j;
    }
    return n == 0 ? new int[] {unknown} : java.util.Arrays.copyOf(pieces, n);
  }

  private static String plain(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString().toLowerCase(Locale.ROOT);
  }
}
