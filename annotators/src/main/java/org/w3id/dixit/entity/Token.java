package org.w3id.dixit.entity;

import java.util.Objects;
import org.w3id.dixit.text.Span;

/**
 * A word, number or mark of the text.
 *
 * @param index position among all tokens of the text, from 0
 * @param word as it stands in the text, curly apostrophes made straight
 * @param tag part of speech, Penn Treebank tag set
 * @param lemma in small letters
 * @param sentence number of its sentence, from 0
 * @param paragraph number of its paragraph, from 0
 */
public record Token(
    int index, String word, String tag, String lemma, Span span, int sentence, int paragraph) {
  public Token {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(span, "span");
  }

  /** Whether it starts with a capital letter. */
  public boolean isCapitalized() {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether it has two letters or more, all of them capitals. */
  public boolean isAllCaps() {
    long letters = word.codePoints().filter(Character::isLetter).count();
    return letters > 1 && word.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether the tagger takes it for a proper noun. */
  public boolean isProper() {
    return tag.startsWith("NNP");
  }

  /** Whether the tagger takes it for a noun of any kind. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is the mark of the possessive case. */
  public boolean isPossessive() {
    return tag.equals("POS");
  }

  /** Whether it is this word, in whatever case. */
  public boolean is(String other) {
    return word.equalsIgnoreCase(other);
  }
}
