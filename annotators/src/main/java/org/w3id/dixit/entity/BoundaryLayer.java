package org.w3id.dixit.entity;

import org.w3id.dixit.models.Dictionary;

/**
 * Puts the ends of names right: titles, articles and the possessive mark do not belong to a name;
 * suffixes, nicknames, bracketed first names and the other half of a hyphenated one do.
 */
final class BoundaryLayer implements NameLayer {
  private static final double BRACKETED = 0.9;

  private final Nouns nouns;
  private final Countries countries;
  private final GivenNames givenNames = GivenNames.load();
  private final Dictionary particles = Dictionary.load("name-particles");
  private final Dictionary abbreviations = Dictionary.load("title-abbreviations");
  private final Dictionary suffixes = Dictionary.load("name-suffixes");

  BoundaryLayer(Nouns nouns, Countries countries) {
    this.nouns = nouns;
    this.countries = countries;
  }

  @Override
  public void refine(TokenizedText text, NameTable names) {
    for (int i = 0; i + 3 < text.size(); i++) {
      joinBracketedFirstName(text, names, i);
    }
    for (TaggedName name : names.names()) {
      names.replace(name, trimmed(text, name));
    }
    for (TaggedName name : names.names()) {
      if (name.equals(names.at(name.from()))) {
        grow(text, names, name);
      }
    }
  }

  /**
   * "(Ilham) Aliyev": news agencies put in brackets what the speaker left out. The model or a title
   * before must take one of the two for a person.
   */
  private void joinBracketedFirstName(TokenizedText text, NameTable names, int open) {
    if (!text.get(open).word().equals("(")
        || !text.get(open + 2).word().equals(")")
        || !text.sameSentence(open + 3, open)
        || !isNameWord(text.get(open + 1))
        || !isNameWord(text.get(open + 3))) {
      return;
    }
    boolean announced = open > 0 && nouns.is(text.get(open - 1), NounKind.PERSON);
    if (announced || (isPerson(names, open + 1) && isPerson(names, open + 3))) {
      TaggedName rest = names.at(open + 3);
      int to = rest == null ? open + 4 : rest.to();
      names.put(new TaggedName(open, to, EntityType.PERSON, BRACKETED));
    }
  }

  private static boolean isNameWord(Token token) {
    return token.isCapitalized() && token.isProper() && !token.isAllCaps();
  }

  private static boolean isPerson(NameTable names, int token) {
    return names.at(token) != null && names.at(token).type() == EntityType.PERSON;
  }

  private TaggedName trimmed(TokenizedText text, TaggedName name) {
    int from = afterHonorific(text, name);
    from = from > name.from() ? from : afterTitle(text, name);
    int to = name.to();
    from = from + 2 < to && isPartyLetter(text, from) ? from + 2 : from;
    while (from < to && leadsNoName(text, from, to, name.type())) {
      from++;
    }
    while (to > from && endsNoName(text, from, to)) {
      to--;
    }
    return name.over(from, to);
  }

  /** "Tan Sri Ahmad Razali": an honorific of two words. */
  private int afterHonorific(TokenizedText text, TaggedName name) {
    int from = name.from();
    boolean two =
        name.type() == EntityType.PERSON
            && from + 2 < name.to()
            && nouns.isHonorific(text.words(from, from + 2));
    return two ? from + 2 : from;
  }

  /** "R-Texas": a party's letter before where somebody is from. */
  private static boolean isPartyLetter(TokenizedText text, int index) {
    return index > 0
        && text.get(index - 1).word().equals("(")
        && text.get(index).word().length() == 1
        && isHyphenated(text, index + 1);
  }

  /** "House Speaker Ann Lee", where the model took the whole for the name: after the title. */
  private int afterTitle(TokenizedText text, TaggedName name) {
    int from = name.from();
    for (int i = from; name.type() == EntityType.PERSON && i < name.to() - 1; i++) {
      Token token = text.get(i);
      if (isGivenName(token)) {
        return from;
      }
      boolean shortened = token.isAllCaps() && abbreviations.contains(token.word());
      if (shortened || (nouns.is(token, NounKind.PERSON) && token.isProper())) {
        from = i + 1;
      }
    }
    return from;
  }

  private boolean isGivenName(Token token) {
    return givenNames.gender(token.word()) != Gender.UNKNOWN;
  }

  private boolean leadsNoName(TokenizedText text, int from, int to, EntityType type) {
    Token token = text.get(from);
    if ((isMark(token) && !token.word().equals("(")) || token.word().equals("the")) {
      return true;
    }
    if (type != EntityType.PERSON || from + 1 == to) {
      return false;
    }
    return nouns.isHonorific(token)
        || (nouns.is(token, NounKind.PERSON) && !isGivenName(token))
        || countries.ofDemonym(token.word()).isPresent();
  }

  private static boolean endsNoName(TokenizedText text, int from, int to) {
    Token last = text.get(to - 1);
    if (endsInitials(text, from, to)) {
      return false;
    }
    return last.isPossessive()
        || last.word().equals("'")
        || (isMark(last) && !(last.word().equals(")") && contains(text, from, to, "(")));
  }

  /** "U . S .", where each letter and each stop is a token. */
  private static boolean endsInitials(TokenizedText text, int from, int to) {
    return to - from >= 4
        && text.get(to - 1).word().equals(".")
        && text.get(to - 2).word().length() == 1
        && text.get(to - 3).word().equals(".");
  }

  private static boolean contains(TokenizedText text, int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (text.get(i).word().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(Token token) {
    return token.word().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private void grow(TokenizedText text, NameTable names, TaggedName name) {
    int from = name.from();
    int to = name.to();
    if (name.type() == EntityType.PERSON) {
      to = overNickname(text, names, to);
      to = overParticles(text, names, to);
      to = overSuffix(text, to);
    }
    to = overHyphen(text, names, name, to);
    from = overHyphenBefore(text, names, name, from);
    if (from != name.from() || to != name.to()) {
      names.put(name.over(from, to));
    }
  }

  /** "Ferdinand “Bongbong” Marcos", where the model has the two outer parts. */
  private static int overNickname(TokenizedText text, NameTable names, int to) {
    if (to >= text.size() || !isQuote(text.get(to))) {
      return to;
    }
    for (int i = to + 1; i < Math.min(to + 4, text.size()); i++) {
      if (isQuote(text.get(i))) {
        TaggedName rest = names.startingAt(i + 1);
        boolean joins = rest != null && rest.type() == EntityType.PERSON && i > to + 1;
        return joins ? rest.to() : to;
      }
      if (!text.get(i).isCapitalized()) {
        return to;
      }
    }
    return to;
  }

  private static boolean isQuote(Token token) {
    return token.word().length() == 1 && "\"“”'".contains(token.word());
  }

  private int overParticles(TokenizedText text, NameTable names, int to) {
    int i = to;
    while (i < text.size() && particles.contains(text.get(i).word())) {
      i++;
    }
    TaggedName rest = names.startingAt(i);
    boolean joins = i > to && rest != null && rest.type() == EntityType.PERSON;
    return joins && text.sameSentence(i, to - 1) ? rest.to() : to;
  }

  private int overSuffix(TokenizedText text, int to) {
    return to < text.size() && suffixes.contains(text.get(to).word()) ? to + 1 : to;
  }

  private int overHyphen(TokenizedText text, NameTable names, TaggedName name, int to) {
    if (!isHyphenated(text, to)) {
      return to;
    }
    TaggedName rest = names.at(to + 1);
    if (rest == null) {
      boolean half = text.get(to + 1).isProper() && text.get(to + 1).isCapitalized();
      boolean known = isKnown(text, to - 1) || isKnown(text, to + 1);
      return half && !known && name.type() != EntityType.ORGANIZATION ? to + 2 : to;
    }
    return joinsWith(text, name, rest) ? rest.to() : to;
  }

  private int overHyphenBefore(TokenizedText text, NameTable names, TaggedName name, int from) {
    boolean half =
        from >= 2
            && isHyphenated(text, from - 1)
            && names.isFree(from - 2, from)
            && !isPartyLetter(text, from - 2)
            && text.get(from - 2).isProper()
            && text.get(from - 2).isCapitalized()
            && name.type() != EntityType.ORGANIZATION;
    return half && !isKnown(text, from) && !isKnown(text, from - 2) ? from - 2 : from;
  }

  /** Two people or two countries with a hyphen between them stay two: "Trump-Putin summit". */
  private boolean joinsWith(TokenizedText text, TaggedName name, TaggedName rest) {
    if (isKnown(text, name.to() - 1) || isKnown(text, rest.from())) {
      return false;
    }
    if (rest.type() != name.type()) {
      return name.type() == EntityType.PERSON && isOtherHalf(text, rest);
    }
    return name.type() != EntityType.PERSON || name.range().size() > 1 || rest.range().size() > 1;
  }

  /**
   * "Holtz-Eakin said", where the model took the second half for a firm; not "Murdoch-Fox deal".
   */
  private static boolean isOtherHalf(TokenizedText text, TaggedName rest) {
    int next = rest.to();
    boolean modifies =
        text.sameSentence(next, next - 1) && text.get(next).isNoun() && !text.get(next).isProper();
    return rest.range().size() == 1 && !text.get(rest.from()).isAllCaps() && !modifies;
  }

  private boolean isKnown(TokenizedText text, int token) {
    String word = text.get(token).word();
    return countries.entry(word).isPresent() || countries.isDemonym(word);
  }

  /** Whether the token is a hyphen between two words that touch it. */
  private static boolean isHyphenated(TokenizedText text, int hyphen) {
    return hyphen >= 1
        && hyphen + 1 < text.size()
        && text.get(hyphen).word().equals("-")
        && text.get(hyphen - 1).span().end() == text.get(hyphen).span().start()
        && text.get(hyphen + 1).span().start() == text.get(hyphen).span().end();
  }
}
