package org.w3id.dixit.attribution;

import org.w3id.dixit.models.Dictionary;

/** Words that name a time: days, months, "week", "morning". */
final class TimeWords {
  private static final Dictionary WORDS = Dictionary.load("time-words");

  private TimeWords() {}

  static boolean is(String lower) {
    return WORDS.contains(lower);
  }
}
