package org.w3id.dixit.evaluation.score;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a source's words are like, as far as their letters tell. */
public enum SourceForm {
  /** "he", "who", "some". */
  PRONOUN,
  /** A capital letter beyond a first "The": "Mr Smith", "the Turkish ministry". */
  NAMED,
  /** "two officials", "the ministry". */
  NOMINAL,
  /** No source. */
  NONE;

  private static final Map<String, String> CLASSES = classes();

  private static Map<String, String> classes() {
    Map<String, String> classes = new HashMap<>();
    Table.read("source-words").forEach(row -> classes.put(row.get(0), row.get(1)));
    return Map.copyOf(classes);
  }

  /** The form of a source's words. */
  public static SourceForm of(String source) {
    if (source.isBlank()) {
      return NONE;
    }
    List<String> words = Arrays.asList(source.strip().split("\\s+", -1));
    if (words.size() == 1 && classOf(words.get(0)).equals("pronoun")) {
      return PRONOUN;
    }
    boolean functionWordFirst = !classOf(words.get(0)).isEmpty();
    return words.subList(functionWordFirst ? 1 : 0, words.size()).stream()
            .anyMatch(word -> word.codePoints().anyMatch(Character::isUpperCase))
        ? NAMED
        : NOMINAL;
  }

  private static String classOf(String word) {
    return CLASSES.getOrDefault(word.toLowerCase(Locale.ROOT), "");
  }

  /** The name as reports write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
