package org.w3id.dixit.speaker;

import java.util.Locale;
import java.util.Optional;
import org.w3id.dixit.entity.Gender;
import org.w3id.dixit.entity.Token;
import org.w3id.dixit.models.Dictionary;

/** Personal pronouns, by the dictionary {@code pronouns}. */
final class Pronouns {
  /** What a pronoun says of whom it stands for; person 1, 2 or 3. */
  record Pronoun(int person, boolean plural, Gender gender, boolean subject) {}

  private final Dictionary pronouns = Dictionary.load("pronouns");

  Optional<Pronoun> get(Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    // "US" is a country, "us" is not.
    if (!pronouns.contains(word) || (token.isAllCaps() && word.equals("us"))) {
      return Optional.empty();
    }
    Gender gender =
        switch (pronouns.get(word, 2)) {
          case "male" -> Gender.MALE;
          case "female" -> Gender.FEMALE;
          case "neuter" -> Gender.NEUTER;
          default -> Gender.UNKNOWN;
        };
    return Optional.of(
        new Pronoun(
            Integer.parseInt(pronouns.get(word, 0)),
            pronouns.get(word, 1).equals("plural"),
            gender,
            pronouns.get(word, 3).equals("subject")));
  }
}
