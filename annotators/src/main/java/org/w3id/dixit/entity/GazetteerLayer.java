package org.w3id.dixit.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.dixit.models.Dictionary;

/**
 * Names that dictionaries know: countries, capitals and well-known organisations. They win over
 * what the model found, except inside a longer name and where the article has a person of that
 * name.
 */
final class GazetteerLayer implements NameLayer {
  private static final double KNOWN = 0.97;

  private final boolean wary;
  private final Countries countries;
  private final Nouns nouns;
  private final Phrases<String> organizations;

  /**
   * @param wary whether to leave alone what the model has passed over between other capitals, as
   *     the encoder, which reads them, has its reasons ("Copa America", "the Paris Agreement")
   */
  GazetteerLayer(Countries countries, Nouns nouns, boolean wary) {
    this.wary = wary;
    this.countries = countries;
    this.nouns = nouns;
    this.organizations = organizations(Dictionary.load("organizations"));
  }

  private static Phrases<String> organizations(Dictionary dictionary) {
    Map<String, String> names = new HashMap<>();
    for (String name : dictionary.keys()) {
      names.put(name.replace('’', '\''), name);
      for (String alias : dictionary.get(name, 0).split("\\|", -1)) {
        if (!alias.isEmpty()) {
          names.put(alias, name);
        }
      }
    }
    return new Phrases<>(names);
  }

  @Override
  public void refine(TokenizedText text, NameTable names) {
    Set<String> surnames = surnames(text, names);
    for (int i = 0; i < text.size(); i++) {
      if (!text.get(i).isCapitalized()) {
        continue;
      }
      Optional<Phrases.Match<String>> organization = organizations.at(text, i);
      if (organization.isPresent()) {
        put(text, names, surnames, i, organization.get().to(), EntityType.ORGANIZATION);
        continue;
      }
      Optional<Phrases.Match<Countries.Entry>> country = countries.at(text, i);
      if (country.isPresent()) {
        boolean capital = country.get().value().capital();
        EntityType type = capital ? EntityType.CITY : EntityType.COUNTRY;
        put(text, names, surnames, i, country.get().to(), type);
      }
    }
  }

  private void put(
      TokenizedText text,
      NameTable names,
      Set<String> surnames,
      int from,
      int to,
      EntityType type) {
    TaggedName first = names.at(from);
    TaggedName last = names.at(to - 1);
    boolean insideAnother =
        (first != null && first.from() < from) || (last != null && last.to() > to);
    if (insideAnother) {
      return;
    }
    if (names.isFree(from, to) && !isNameByItself(text, from, to)) {
      return;
    }
    boolean person = first != null && first.type() == EntityType.PERSON;
    if (person && (type == EntityType.CITY || surnames.contains(text.get(from).word()))) {
      return;
    }
    names.put(new TaggedName(from, to, type, KNOWN));
  }

  private boolean isNameByItself(TokenizedText text, int from, int to) {
    boolean amount = text.sameSentence(to, from) && isCurrencySign(text.get(to));
    boolean besideCapitals = isCapital(text, from - 1, from) || isCapital(text, to, from);
    return standsAlone(text, from, to) && !amount && !(wary && besideCapitals);
  }

  /** "US $5 billion" is money. */
  private static boolean isCurrencySign(Token token) {
    return Character.getType(token.word().codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  private static boolean isCapital(TokenizedText text, int token, int beside) {
    return text.sameSentence(token, beside) && text.get(token).isCapitalized();
  }

  /** Whether the words are no part of a longer name that nobody knows: "Jordan Henderson". */
  private boolean standsAlone(TokenizedText text, int from, int to) {
    if (to - from > 1) {
      return true;
    }
    if (!text.get(from).isProper() && !isAcronym(text, from)) {
      return false;
    }
    boolean goesOn =
        text.sameSentence(to, from)
            && text.get(to).isProper()
            && text.get(to).isCapitalized()
            && nouns.kind(text.get(to)).isEmpty();
    return !goesOn;
  }

  /** "WHO" among words in small letters, for whatever the tagger takes it. */
  private static boolean isAcronym(TokenizedText text, int token) {
    Token word = text.get(token);
    boolean shouted =
        (text.sameSentence(token + 1, token) && text.get(token + 1).isAllCaps())
            || (text.sameSentence(token - 1, token) && text.get(token - 1).isAllCaps());
    return word.isAllCaps() && word.word().length() > 2 && !shouted;
  }

  private static Set<String> surnames(TokenizedText text, NameTable names) {
    return names.names().stream()
        .filter(name -> name.type() == EntityType.PERSON && name.range().size() > 1)
        .map(name -> text.get(name.to() - 1).word())
        .collect(Collectors.toSet());
  }
}
