package org.w3id.dixit.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, agency and day before an article's first sentence: "YEREVAN, Armenia (AP) —", "Baku
 * [Azerbaijan], December 8 :", "LONDON:". A place alone must be in capitals and end with a colon or
 * a dash, for there "Smith: I did not" must not be one.
 */
final class Datelines {
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’/-]*(?: (?:de|del|al|el|of|the|\\p{Lu}[\\p{L}.'’/-]*)){0,4}";
  private static final String CAPITALS = "\\p{Lu}{2}[\\p{Lu}.'’/ -]{1,30}";
  private static final String BRACKET =
      "\\s?[(\\[]\\p{Lu}[\\p{L}.&/-]*(?: \\p{Lu}[\\p{L}.&/-]*){0,3}[)\\]]";
  private static final String DAY =
      "(?i:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:, \\d{4})?"
          + "|\\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?"
          + "(?:,? \\d{4})?)";
  private static final String AGENCY = "[,.] /?\\p{Lu}{2,12}/?";
  private static final String STOP = "\\s?(?:[—–:]|--?)\\s";

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:"
              + NAME
              + "(?:,\\s"
              + NAME
              + "){0,2}(?:"
              + BRACKET
              + ")(?:,?\\s(?:"
              + DAY
              + "))?(?:"
              + BRACKET
              + ")?"
              + "|"
              + NAME
              + "(?:,\\s"
              + NAME
              + "){0,2},\\s(?:"
              + DAY
              + ")(?:"
              + BRACKET
              + "|"
              + AGENCY
              + ")?"
              + "|"
              + CAPITALS
              + "(?:,\\s"
              + NAME
              + "){0,2}"
              + "|"
              + NAME
              + ", \\p{Lu}{3,12}(?=\\s?[—–-])"
              + ")(?="
              + STOP
              + ")"
              + "|"
              + NAME
              + "(?:,\\s"
              + NAME
              + "){0,2},\\s(?:"
              + DAY
              + ")"
              + AGENCY
              + "\\.(?=\\s)");
  private static final Pattern SPEAKER = Pattern.compile(CAPITALS + ":\\s.*", Pattern.DOTALL);

  private Datelines() {}

  /** The length of the dateline at a paragraph's start, with the mark that ends it apart. */
  static Optional<Integer> length(Paragraph p) {
    Matcher m = DATELINE.matcher(p.text);
    return m.lookingAt() && m.end() <= 90 ? Optional.of(m.end()) : Optional.empty();
  }

  /** Whether a paragraph begins as an utterance in a transcript does: "SMITH: No." */
  static boolean isUtterance(Paragraph p) {
    return SPEAKER.matcher(p.text).matches();
  }

  /** Offset, in the paragraph, of the first character after the mark that ends the dateline. */
  static int afterMark(Paragraph p, int length) {
    int i = length;
    while (i < p.text.length() && " —–:-".indexOf(p.text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
