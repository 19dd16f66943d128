package org.w3id.dixit.attribution;

import org.w3id.dixit.models.Dictionary;

/** Nouns that name in what or on what something is said: "statement", "interview", "Twitter". */
final class MediumWords {
  private static final Dictionary WORDS = Dictionary.load("media-of-speech");

  private MediumWords() {}

  static boolean is(String lower) {
    return WORDS.contains(lower);
  }
}
