package org.w3id.dixit.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that statements are compared by, in pieces: of an attribution with quoted words these,
 * since the rest is the outlet's own; of any other, and where too little is quoted, all. Immutable.
 */
final class QuotedWords {
  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";
  private static final char EITHER = '"';

  private final Words words;

  QuotedWords(Words words) {
    this.words = words;
  }

  /** The pieces that are not empty, each its words joined by a space. */
  List<String> of(ArticleAttribution attribution) {
    if (attribution.quoteType().equals("mixed")) {
      List<String> quoted = pieces(quoted(attribution.text()));
      if (length(quoted) >= Utterance.SHORTEST) {
        return quoted;
      }
    }
    return pieces(List.of(attribution.text()));
  }

  private List<String> pieces(List<String> texts) {
    return texts.stream()
        .map(text -> String.join(" ", words.of(text)))
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  private static int length(List<String> pieces) {
    return pieces.stream().mapToInt(piece -> piece.split(" ", -1).length).sum();
  }

  /**
   * What stands between quotation marks; from the beginning or to the end where one of the two
   * marks is missing.
   */
  static List<String> quoted(String text) {
    List<String> found = new ArrayList<>();
    int begin = -1;
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      boolean closes = CLOSING.indexOf(mark) >= 0 || (mark == EITHER && begin >= 0);
      boolean opens = OPENING.indexOf(mark) >= 0 || (mark == EITHER && begin < 0);
      if (closes && (begin >= 0 || !any)) {
        found.add(text.substring(Math.max(begin, 0), i));
        begin = -1;
      } else if (opens && begin < 0) {
        begin = i + 1;
      }
      any |= opens || closes;
    }
    if (begin >= 0) {
      found.add(text.substring(begin));
    }
    return found;
  }
}
