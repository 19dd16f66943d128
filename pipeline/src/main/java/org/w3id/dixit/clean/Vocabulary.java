package org.w3id.dixit.clean;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words a story is told in: stems (six letters) of words of four letters and more that are no
 * function words. Two paragraphs of one story share some, those of two stories hardly any.
 */
final class Vocabulary {
  private static final int STEM = 6;

  private final PageLexicon lexicon;
  private final Set<String> stems = new HashSet<>();

  Vocabulary(PageLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void add(Paragraph p) {
    stems.addAll(stems(p));
  }

  int size() {
    return stems.size();
  }

  /**
   * From 0 to 1: the share of the paragraph's different stems that are in here; 1 if it has none.
   */
  double share(Paragraph p) {
    Collection<String> own = stems(p);
    return own.isEmpty() ? 1 : (double) own.stream().filter(stems::contains).count() / own.size();
  }

  /** As {@link #share}, less where there are few words: one of one says less than six of six. */
  double cautiousShare(Paragraph p) {
    Collection<String> own = stems(p);
    return own.stream().filter(stems::contains).count() / (own.size() + 2.0);
  }

  private Set<String> stems(Paragraph p) {
    Set<String> found = new HashSet<>();
    for (String word : p.text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() >= 4 && !lexicon.isFunctionWord(word)) {
        found.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return found;
  }
}
