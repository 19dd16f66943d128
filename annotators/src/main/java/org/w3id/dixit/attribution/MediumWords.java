package org.w3id.dixit.attribution;

import java.util.Set;
import org.w3id.dixit.models.Dictionary;

/** Nouns that name in what or on what something is said: "statement", "interview", "Twitter". */
final class MediumWords {
  private static final Dictionary WORDS = Dictionary.load("media-of-speech");

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "at", "during", "via", "through", "by", "over", "from", "within");

  private MediumWords() {}

  /** Whether the preposition may say in what, not of or after what, something was said. */
  static boolean joins(String preposition) {
    return PREPOSITIONS.contains(preposition);
  }

  static boolean is(String lower) {
    return WORDS.contains(lower);
  }
}
