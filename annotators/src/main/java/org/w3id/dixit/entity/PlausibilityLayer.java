package org.w3id.dixit.entity;

import java.util.regex.Pattern;

/** Takes out what is no proper name: demonyms, bare titles, common nouns, marks. */
final class PlausibilityLayer implements NameLayer {
  private static final Pattern PART_OF_WORD =
      Pattern.compile("(?:ex|anti|pro|non|pre|post|mid)-\\p{Lu}.*");

  private final Nouns nouns;
  private final Countries countries;

  PlausibilityLayer(Nouns nouns, Countries countries) {
    this.nouns = nouns;
    this.countries = countries;
  }

  @Override
  public void refine(TokenizedText text, NameTable names) {
    for (TaggedName name : names.names()) {
      if (!isPlausible(text, name)) {
        names.remove(name);
      }
    }
  }

  private boolean isPlausible(TokenizedText text, TaggedName name) {
    boolean letters = false;
    for (int i = name.from(); i < name.to(); i++) {
      letters |= text.get(i).word().codePoints().anyMatch(Character::isLetter);
    }
    if (!letters) {
      return false;
    }
    if (nouns.isStyle(text.get(name.to() - 1))
        || isPartisan(text, name)
        || isPortfolio(text, name)) {
      return false;
    }
    Token only = text.get(name.from());
    if (name.range().size() == 1 && (isBareLetter(text, name) || isCompound(only))) {
      return false;
    }
    String words = text.words(name.from(), name.to());
    if (countries.isDemonym(words) && countries.entry(words).isEmpty()) {
      return false;
    }
    return name.range().size() > 1 || !(describes(only, name.type()) || isAddress(only));
  }

  /** "Mr", "His" of "His Highness". */
  private boolean isAddress(Token token) {
    return nouns.isHonorific(token) || token.tag().startsWith("PRP");
  }

  /** "the Florida Republican": one of a party, by where they are from. */
  private boolean isPartisan(TokenizedText text, TaggedName name) {
    Token last = text.get(name.to() - 1);
    return name.range().size() > 1
        && name.from() > 0
        && text.get(name.from() - 1).is("the")
        && countries.isDemonym(last.word())
        && nouns.isTrait(last);
  }

  /**
   * "(D-Mass.)", "(R)": a letter in brackets is a party's; what somebody writes on is no person.
   */
  private static boolean isBareLetter(TokenizedText text, TaggedName name) {
    return text.get(name.from()).word().length() == 1
        && (isBracketed(text, name)
            || (name.type() == EntityType.PERSON
                && name.from() > 0
                && text.get(name.from() - 1).is("on")));
  }

  /** "ex-Rovers", "UN-led": a word that a name is only a part of. */
  private static boolean isCompound(Token token) {
    return PART_OF_WORD.matcher(token.word()).matches() || isCompoundAdjective(token);
  }

  /** "Union Petroleum Minister": what a minister is for is no organisation. */
  private boolean isPortfolio(TokenizedText text, TaggedName name) {
    return name.type() == EntityType.ORGANIZATION
        && text.sameSentence(name.to(), name.from())
        && text.get(name.to()).word().equals("Minister")
        && !text.get(name.from()).isAllCaps()
        && countries.entry(text.words(name.from(), name.to())).isEmpty();
  }

  /** "UN-led", "Moscow-backed": says of something else how it has to do with a name. */
  private static boolean isCompoundAdjective(Token token) {
    int hyphen = token.word().lastIndexOf('-');
    return hyphen > 0
        && hyphen + 1 < token.word().length()
        && Character.isLowerCase(token.word().charAt(hyphen + 1))
        && !token.isProper();
  }

  private static boolean isBracketed(TokenizedText text, TaggedName name) {
    return name.from() > 0
        && text.get(name.from() - 1).word().equals("(")
        && name.to() < text.size()
        && ")-–,".contains(text.get(name.to()).word());
  }

  /** "President", "the Kingdom": a word that only says what somebody or something is. */
  private boolean describes(Token token, EntityType type) {
    return nouns
        .kind(token)
        .filter(
            kind ->
                switch (type) {
                  case PERSON -> kind == NounKind.PERSON;
                  case ORGANIZATION -> kind != NounKind.ORGANIZATION;
                  default -> true;
                })
        .isPresent();
  }
}
