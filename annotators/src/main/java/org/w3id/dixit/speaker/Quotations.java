package org.w3id.dixit.speaker;

import org.w3id.dixit.entity.Token;
import org.w3id.dixit.entity.TokenizedText;

/**
 * Which tokens stand within double quotation marks, those of two single ones too; a mark never
 * closed ends at its paragraph.
 */
final class Quotations {
  private final boolean[] quoted;

  Quotations(TokenizedText text) {
    this.quoted = new boolean[text.size()];
    boolean open = false;
    int paragraph = -1;
    for (Token token : text.tokens()) {
      open &= token.paragraph() == paragraph;
      paragraph = token.paragraph();
      switch (token.word()) {
        case "“", "``" -> open = true;
        case "”" -> open = false;
        case "\"", "''" -> open = !open;
        default -> quoted[token.index()] = open;
      }
    }
  }

  boolean contains(int token) {
    return quoted[token];
  }
}
