package org.w3id.dixit.entity;

import java.util.Optional;

/** Ages of people where they stand beside their names: "Ann Lee, 31," and "31-year-old Ann Lee". */
public final class Ages {
  /** Gives the people of the document the ages that stand beside their names. */
  public void find(EntityDrafts drafts) {
    for (EntityDrafts.Placed name : drafts.namesIn(0, drafts.text().size())) {
      if (name.entity().type() == EntityType.PERSON) {
        after(drafts.text(), name)
            .or(() -> before(drafts.text(), name))
            .ifPresent(name.entity()::learnAge);
      }
    }
  }

  private static Optional<String> after(TokenizedText text, EntityDrafts.Placed name) {
    int age = name.to() + 1;
    boolean apart =
        text.sameSentence(age, name.from())
            && (text.get(age - 1).word().equals(",") || text.get(age - 1).word().equals("("));
    return apart ? number(text.get(age)) : Optional.empty();
  }

  private static Optional<String> before(TokenizedText text, EntityDrafts.Placed name) {
    for (int i = name.from() - 1; i >= name.from() - 6 && text.sameSentence(i, name.from()); i--) {
      Optional<String> age = ofYears(text, i);
      if (age.isPresent()) {
        return age;
      }
    }
    return Optional.empty();
  }

  /** The number of "31-year-old", in one token or several, that starts at the token. */
  public static Optional<String> ofYears(TokenizedText text, int token) {
    String word = text.get(token).word();
    if (word.endsWith("-year-old")) {
      return Optional.of(word.substring(0, word.length() - "-year-old".length()));
    }
    boolean follows = text.sameSentence(token + 2, token) && text.get(token + 2).is("year");
    return follows && text.get(token + 1).word().equals("-")
        ? number(text.get(token))
        : Optional.empty();
  }

  private static Optional<String> number(Token token) {
    String word = token.word();
    boolean age = word.length() <= 3 && word.chars().allMatch(Character::isDigit);
    return age ? Optional.of(word) : Optional.empty();
  }
}
