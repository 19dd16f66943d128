package org.w3id.dixit.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.dixit.models.Dictionary;

/** The words that pages, rather than articles, are made of. Immutable. */
final class PageLexicon {
  static final int LONGEST_FUNCTION_WORD = 10;

  private static final int LONGEST_LABEL = 60;

  private final Dictionary labels = Dictionary.load("page-labels");
  private final Dictionary words = Dictionary.load("page-words");
  private final Dictionary agencies = Dictionary.load("news-agencies");
  private final Set<String> functionWords =
      Set.copyOf(Dictionary.load("english-function-words").keys());
  private final Map<String, List<String>> phrasesByFirstWord = new HashMap<>();

  PageLexicon() {
    for (String phrase : words.keys()) {
      String first = phrase.split(" ", 2)[0];
      phrasesByFirstWord.computeIfAbsent(first, unused -> new ArrayList<>()).add(phrase);
    }
  }

  boolean isFunctionWord(String lowerCase) {
    return functionWords.contains(lowerCase);
  }

  /** What a whole line with that key is: the name of a {@link ParagraphKind}, else empty. */
  String lineKind(String key) {
    return key.length() > LONGEST_LABEL ? "" : labels.get(key, 0);
  }

  /** What a line is that begins with that key and a colon or bar, else empty. */
  String prefixKind(String key) {
    return key.length() > LONGEST_LABEL ? "" : labels.get(key, 1);
  }

  boolean isAgency(String name) {
    return agencies.contains(name);
  }

  /** Sum of the weights of the different page words in a text in lower case. */
  int pageWeight(String lowerCase) {
    int weight = 0;
    Set<String> seen = new HashSet<>();
    String spaced = " " + lowerCase.replaceAll("[^\\p{L}\\p{N}']+", " ").strip() + " ";
    for (String word : spaced.strip().split(" ", -1)) {
      for (String phrase : phrasesByFirstWord.getOrDefault(word, List.of())) {
        if (!seen.contains(phrase) && spaced.contains(" " + phrase + " ")) {
          seen.add(phrase);
          weight += Integer.parseInt(words.get(phrase, 0));
        }
      }
    }
    return weight;
  }
}
