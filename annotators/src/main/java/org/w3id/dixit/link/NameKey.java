package org.w3id.dixit.link;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What names are looked up by: their letters and digits without case, accents and punctuation, no
 * leading article and no possessive. Short words all in capitals keep their case, so that "WHO" is
 * not "who"; "U.S." is "US".
 */
final class NameKey {
  private static final int LONGEST_ACRONYM = 6;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]?$");
  private static final String SILENT = ".'’`";
  private static final String ARTICLE = "the ";

  private NameKey() {}

  /** The key of a name as it is written; empty where it has neither letters nor digits. */
  static String of(String name) {
    String words = words(name);
    return isAcronym(words) ? words : folded(words);
  }

  /** The key that the name has where its capitals say nothing. */
  static String folded(String name) {
    String lower = words(name).toLowerCase(Locale.ROOT);
    return lower.startsWith(ARTICLE) && lower.length() > ARTICLE.length()
        ? lower.substring(ARTICLE.length())
        : lower;
  }

  /** 64 bits of a key: FNV-1a, then mixed, so that the first bits are as good as the last. */
  static long hash(String key) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * FNV_PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }

  private static String words(String name) {
    String plain = POSSESSIVE.matcher(name.strip()).replaceFirst("");
    if (!isAscii(plain)) {
      plain = letters(Normalizer.normalize(plain, Normalizer.Form.NFKD));
    }
    StringBuilder words = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        words.append(c);
      } else if (!isSilent(c) && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  /** Full stops and apostrophes within words, and accents that stand as characters of their own. */
  private static boolean isSilent(char c) {
    return SILENT.indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** Letters with strokes and ligatures, which no decomposition takes apart. */
  private static String letters(String text) {
    return text.replace('ø', 'o')
        .replace('Ø', 'O')
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .replace('ı', 'i')
        .replace('ə', 'a')
        .replace('Ə', 'A')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("Æ", "Ae")
        .replace("œ", "oe");
  }

  private static boolean isAcronym(String words) {
    return words.length() >= 2
        && words.length() <= LONGEST_ACRONYM
        && words.chars().allMatch(Character::isUpperCase);
  }
}
