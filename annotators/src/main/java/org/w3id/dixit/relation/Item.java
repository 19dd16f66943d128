package org.w3id.dixit.relation;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.text.Span;

/**
 * One step of a sentence as the rules read it: a word, or all the words of one argument.
 *
 * @param word the word itself; of an argument, its last word
 * @param argument what it is a mention of
 * @param demonym whether the argument is named by an adjective: "Azerbaijani"
 * @param inside what a description is made of: "the president of Azerbaijan"; empty for a name
 */
record Item(Span span, Word word, Optional<Argument> argument, boolean demonym, List<Item> inside) {
  Item {
    inside = List.copyOf(inside);
  }

  static Item of(Word word) {
    return new Item(word.span(), word, Optional.empty(), false, List.of());
  }

  /** A mention or a date, and no adjective. */
  boolean isArgument() {
    return argument.isPresent() && !demonym;
  }

  boolean isEntity() {
    return isArgument() && argument.get().isEntity();
  }

  boolean isDate() {
    return isArgument() && !argument.get().isEntity();
  }

  /** A word that belongs to no argument. */
  boolean isWord() {
    return argument.isEmpty();
  }

  boolean is(String lower) {
    return isWord() && word.lower().equals(lower);
  }

  boolean isTagged(String prefix) {
    return isWord() && word.tag().startsWith(prefix);
  }

  /** "his", "its": a pronoun that stands before what belongs to somebody. */
  boolean isPossessivePronoun() {
    return isEntity() && word.tag().equals("PRP$");
  }

  boolean isComma() {
    return is(",");
  }

  boolean isNoun() {
    return isTagged("NN");
  }

  boolean isVerb() {
    return isTagged("VB") || isTagged("MD");
  }

  boolean isPreposition() {
    return isTagged("IN") || isTagged("TO");
  }

  /** What may stand before the head of a noun phrase. */
  boolean isModifier() {
    return demonym
        || (isWord()
            && switch (word.tag()) {
              case "DT",
                  "PDT",
                  "JJ",
                  "JJR",
                  "JJS",
                  "CD",
                  "RB",
                  "RBS",
                  "VBN",
                  "VBG",
                  "HYPH",
                  "``",
                  "''",
                  "PRP$",
                  "AFX",
                  "$" ->
                  true;
              default -> false;
            });
  }
}
