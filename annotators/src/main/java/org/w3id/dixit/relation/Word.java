package org.w3id.dixit.relation;

import java.util.Locale;
import org.w3id.dixit.text.Span;

/**
 * A token with what the tagger and the lemmatiser say of it.
 *
 * @param lower the token in small letters
 * @param lemma in small letters
 * @param tag of the Penn Treebank
 */
record Word(Span span, String text, String lower, String lemma, String tag) {
  static Word of(Span span, String text, String lemma, String tag) {
    return new Word(span, text, text.toLowerCase(Locale.ROOT), lemma.toLowerCase(Locale.ROOT), tag);
  }
}
