package org.w3id.dixit.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.models.Dictionary;

/** What common nouns describe, by the dictionary {@code nouns}. */
public final class Nouns {
  private static final Set<String> STATE = Set.of("state", "organ");

  private final Dictionary nouns;
  private final Dictionary honorifics;

  private Nouns(Dictionary nouns, Dictionary honorifics) {
    this.nouns = nouns;
    this.honorifics = honorifics;
  }

  public static Nouns load() {
    return new Nouns(Dictionary.load("nouns"), Dictionary.load("honorifics"));
  }

  /** What the noun describes: by the word, its lemma, or its singular made by rule. */
  public Optional<NounKind> kind(Token token) {
    return key(token).map(key -> NounKind.valueOf(nouns.get(key, 0).toUpperCase(Locale.ROOT)));
  }

  /** Whether the noun describes this. */
  public boolean is(Token token, NounKind kind) {
    return kind(token).filter(found -> found == kind).isPresent();
  }

  public Gender gender(Token token) {
    return key(token).map(key -> Gender.of(nouns.get(key, 1))).orElse(Gender.UNKNOWN);
  }

  /** Whether every state has one: "foreign ministry", "army". */
  public boolean isStateOrgan(Token token) {
    return key(token).map(key -> nouns.get(key, 2)).filter(STATE::contains).isPresent();
  }

  /** Whether it may take up any organisation, though every state has one: "the agency". */
  public boolean isAnyOrgan(Token token) {
    return key(token).filter(key -> nouns.get(key, 2).equals("organ")).isPresent();
  }

  /**
   * Whether the noun takes up somebody already named by what they are, not by an office that
   * another could hold: "the striker", "the teenager".
   */
  public boolean isTrait(Token token) {
    return key(token).filter(key -> nouns.get(key, 2).equals("trait")).isPresent();
  }

  /** Whether the noun is what respect puts in the place of a name: "Her Majesty". */
  public boolean isStyle(Token token) {
    return key(token).filter(key -> nouns.get(key, 2).equals("style")).isPresent();
  }

  private Optional<String> key(Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    if (nouns.contains(word)) {
      return Optional.of(word);
    }
    if (nouns.contains(token.lemma())) {
      return Optional.of(token.lemma());
    }
    // Proper nouns keep their plural as lemma: "Ministries".
    for (String singular : singulars(word)) {
      if (nouns.contains(singular)) {
        return Optional.of(singular);
      }
    }
    return Optional.empty();
  }

  private static String[] singulars(String word) {
    if (word.endsWith("ies")) {
      return new String[] {word.substring(0, word.length() - 3) + "y"};
    }
    if (word.endsWith("men")) {
      return new String[] {word.substring(0, word.length() - 3) + "man"};
    }
    return word.endsWith("s")
        ? new String[] {word.substring(0, word.length() - 1)}
        : new String[] {};
  }

  /** Whether the token is a word of respect before a name: "Mr", "Dr.". */
  public boolean isHonorific(Token token) {
    return honorifics.contains(token.word());
  }

  /** Whether the words are such: "Tan Sri". */
  boolean isHonorific(String words) {
    return honorifics.contains(words);
  }

  public Gender honorificGender(Token token) {
    return Gender.of(honorifics.get(token.word(), 0));
  }
}
