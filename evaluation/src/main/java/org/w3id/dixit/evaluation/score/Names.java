package org.w3id.dixit.evaluation.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** When two names, or two lists of speakers, are the same. */
final class Names {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s(?![\\p{L}\\p{N}_])");
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final char DOTLESS_I = 'ı';

  private Names() {}

  /** A name's words without case, possessive endings and "the". */
  static List<String> words(String name) {
    String plain = POSSESSIVE.matcher(foldCase(name)).replaceAll("");
    return WORD.matcher(plain)
        .results()
        .map(MatchResult::group)
        .filter(word -> !word.equals("the"))
        .toList();
  }

  /** Full case folding but for the dotless i, which stays what it is. */
  private static String foldCase(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int from = 0;
    for (int i = text.indexOf(DOTLESS_I); i >= 0; i = text.indexOf(DOTLESS_I, from)) {
      folded.append(upperThenLower(text.substring(from, i))).append(DOTLESS_I);
      from = i + 1;
    }
    return folded.append(upperThenLower(text.substring(from))).toString();
  }

  private static String upperThenLower(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a name is the gold's: their last words are equal, and one's words are among the
   * other's.
   *
   * @param gold alternatives between bars
   */
  static boolean same(String gold, String name) {
    List<String> found = words(name);
    return BAR.splitAsStream(gold).anyMatch(alternative -> same(words(alternative), found));
  }

  private static boolean same(List<String> gold, List<String> found) {
    if (gold.isEmpty()
        || found.isEmpty()
        || !gold.get(gold.size() - 1).equals(found.get(found.size() - 1))) {
      return false;
    }
    Set<String> g = new HashSet<>(gold);
    Set<String> f = new HashSet<>(found);
    return g.containsAll(f) || f.containsAll(g);
  }

  /** Whether the speakers found are, one to one, those of any of the gold's alternatives. */
  static boolean sameSpeakers(List<List<String>> alternatives, List<List<String>> found) {
    return alternatives.stream().anyMatch(gold -> oneToOne(gold, found));
  }

  private static boolean oneToOne(List<String> gold, List<List<String>> found) {
    List<List<String>> free = new ArrayList<>(found);
    for (String speaker : gold) {
      Optional<List<String>> hit =
          free.stream()
              .filter(names -> names.stream().anyMatch(name -> same(speaker, name)))
              .findFirst();
      if (hit.isEmpty()) {
        return false;
      }
      free.remove(hit.get());
    }
    return free.isEmpty();
  }
}
