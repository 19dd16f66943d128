package org.w3id.dixit.run;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.models.Dictionary;

/**
 * Tells what language a text is in by its function words, the few dozen that make up nearly half of
 * the words of any text, and by its script. Made to keep English articles: it names another
 * language only where that one's words are clearly more frequent than English ones, and says
 * nothing where it is not sure or the text is short. Immutable, safe for any number of threads.
 */
final class LanguageGuesser {
  /** Below this number of letters nothing is said. */
  private static final int MIN_LETTERS = 200;

  /** Letters looked at; more tell nothing new. */
  private static final int MAX_CHARS = 20_000;

  /** Share of the words that are function words of the language, at least. */
  private static final double MIN_SHARE = 0.12;

  /** How much more frequent than English words another language's must be. */
  private static final double MARGIN = 1.5;

  /** Share of letters of another script, at least. */
  private static final double OTHER_SCRIPT = 0.6;

  private static final String ENGLISH = "en";
  private static final String UNDETERMINED = "und";
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Dictionary functionWords;

  private LanguageGuesser(Dictionary functionWords) {
    this.functionWords = functionWords;
  }

  static LanguageGuesser load() {
    return new LanguageGuesser(Dictionary.load("function-words"));
  }

  /**
   * The language as a BCP 47 tag; {@code und} for one in a script other than the Latin; empty where
   * it is not sure.
   */
  Optional<String> guess(String text) {
    String head = text.substring(0, Math.min(text.length(), MAX_CHARS));
    long letters = head.codePoints().filter(Character::isLetter).count();
    if (letters < MIN_LETTERS) {
      return Optional.empty();
    }
    long foreign = head.codePoints().filter(LanguageGuesser::isOtherScript).count();
    return foreign > OTHER_SCRIPT * letters ? Optional.of(UNDETERMINED) : byWords(head);
  }

  private static boolean isOtherScript(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.LATIN;
  }

  private Optional<String> byWords(String text) {
    Map<String, Integer> counts = new HashMap<>();
    int words = 0;
    for (Matcher word = WORD.matcher(text); word.find(); words++) {
      for (String language : languages(word.group())) {
        counts.merge(language, 1, Integer::sum);
      }
    }
    int english = counts.getOrDefault(ENGLISH, 0);
    Map.Entry<String, Integer> best =
        counts.entrySet().stream()
            .filter(e -> !e.getKey().equals(ENGLISH))
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElse(Map.entry(UNDETERMINED, 0));
    if (best.getValue() > MARGIN * english && best.getValue() > MIN_SHARE * words) {
      return Optional.of(best.getKey());
    }
    return english > MIN_SHARE * words && english > best.getValue()
        ? Optional.of(ENGLISH)
        : Optional.empty();
  }

  private List<String> languages(String word) {
    String cell = functionWords.get(word.toLowerCase(Locale.ROOT), 0);
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
  }
}
