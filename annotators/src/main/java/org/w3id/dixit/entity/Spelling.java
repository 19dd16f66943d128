package org.w3id.dixit.entity;

import java.util.Locale;

/**
 * Whether two words may be one name in two spellings: "Zelenskyy" and "Zelensky", "Qaddafi" and
 * "Kadhafi". They sound alike by their consonants, and differ in two letters at most.
 */
final class Spelling {
  /** Shorter names that sound alike are too often two: "Martin" and "Morton". */
  private static final int SHORTEST = 7;

  private static final int MOST_APART = 2;

  private Spelling() {}

  /** The consonants, those alike made one, doubled ones single; empty for a short word. */
  static String sound(String word) {
    if (word.length() < SHORTEST) {
      return "";
    }
    StringBuilder sound = new StringBuilder();
    for (char letter : word.toLowerCase(Locale.ROOT).toCharArray()) {
      char heard =
          switch (letter) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'h', '-', '\'' -> ' ';
            case 'q', 'c' -> 'k';
            case 'w' -> 'v';
            case 'z' -> 's';
            default -> letter;
          };
      boolean again = sound.length() > 0 && sound.charAt(sound.length() - 1) == heard;
      if (heard != ' ' && !again) {
        sound.append(heard);
      }
    }
    return sound.toString();
  }

  /** Whether the one becomes the other by two changes of a letter or fewer. */
  static boolean isClose(String one, String other) {
    if (Math.abs(one.length() - other.length()) > MOST_APART) {
      return false;
    }
    int[] before = new int[other.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[before.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[other.length()] <= MOST_APART;
  }
}
