package org.w3id.dixit.speaker;

import java.util.Locale;
import java.util.Set;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.entity.TokenizedText;

/**
 * One noun phrase of a source.
 *
 * @param core from its first token up to its head: "the statement"
 * @param whole with what follows the head: "the statement from the ministry"
 */
record Phrase(TokenRange core, TokenRange whole) {
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "both", "these", "those");
  private static final Set<String> TWO = Set.of("two", "both", "pair", "duo", "couple");

  /** The last token of the core. */
  int head() {
    return core.to() - 1;
  }

  /** Whether it takes up what is known: "the …", "both …". */
  boolean isDefinite(TokenizedText text) {
    return DEFINITE.contains(first(text));
  }

  private String first(TokenizedText text) {
    return text.get(core.from()).word().toLowerCase(Locale.ROOT);
  }

  /** Whether it says that there are two. */
  boolean saysTwo(TokenizedText text) {
    for (int i = core.from(); i < core.to(); i++) {
      if (TWO.contains(text.get(i).word().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
