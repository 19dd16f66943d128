package org.w3id.dixit.entity;

import java.util.Set;

/**
 * Names that their last or first word gives away: "Eastern European Group", "Ministry of Foreign
 * Affairs", "Suame Roundabout". A country or a demonym right before such an organisation belongs to
 * its name: "US State Department".
 */
final class ShapeLayer implements NameLayer {
  private static final double LIKELY = 0.8;
  private static final double GUESSED = 0.6;
  private static final Set<String> LINKS = Set.of("of", "for", "and", "&", "on", "the");

  private final Nouns nouns;
  private final Countries countries;

  ShapeLayer(Nouns nouns, Countries countries) {
    this.nouns = nouns;
    this.countries = countries;
  }

  @Override
  public void refine(TokenizedText text, NameTable names) {
    Headlines headlines = new Headlines(text);
    int i = 0;
    while (i < text.size()) {
      int to = runEnd(text, i);
      if (to > i && !headlines.contains(text.get(i))) {
        findIn(text, names, i, to);
        whereSomebodyIsFrom(text, names, i, to);
      }
      i = Math.max(to, i + 1);
    }
  }

  /** One past the capitalised words in a row that start here. */
  private static int runEnd(TokenizedText text, int from) {
    int to = from;
    while (to < text.size() && text.sameSentence(to, from) && isNameWord(text.get(to))) {
      to++;
    }
    return to;
  }

  private static boolean isNameWord(Token token) {
    return token.isCapitalized()
        && (token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("VBG"));
  }

  private void findIn(TokenizedText text, NameTable names, int from, int to) {
    for (int head = to - 1; head >= from; head--) {
      EntityType type = typeOf(text.get(head));
      if (type == null) {
        continue;
      }
      int end = type == EntityType.ORGANIZATION ? overComplement(text, names, head + 1) : head + 1;
      int start = start(text, names, from, head);
      if (head > start || end > head + 1) {
        put(text, names, start, end, type);
      }
      head = start;
    }
  }

  /** "Steve Smith of Civic Nebraska": a place with another capitalised word is none. */
  private static void whereSomebodyIsFrom(TokenizedText text, NameTable names, int from, int to) {
    if (from < 2 || !text.get(from - 1).is("of") || !text.sameSentence(from - 2, from)) {
      return;
    }
    TaggedName bearer = names.at(from - 2);
    TaggedName place = names.at(to - 1);
    boolean partOfName =
        place != null
            && place.type() == EntityType.PLACE
            && place.to() == to
            && place.from() > from
            && text.get(from).isProper()
            && names.isFree(from, place.from());
    if (partOfName && bearer != null && bearer.type() == EntityType.PERSON) {
      names.put(new TaggedName(from, to, EntityType.ORGANIZATION, GUESSED));
    }
  }

  private EntityType typeOf(Token token) {
    if (!token.isNoun()) {
      return null;
    }
    return nouns
        .kind(token)
        .map(
            kind ->
                switch (kind) {
                  case ORGANIZATION -> EntityType.ORGANIZATION;
                  case FACILITY, PLACE -> EntityType.PLACE;
                  default -> null;
                })
        .orElse(null);
  }

  /** Back over the words before the head, up to a person's title or another's name. */
  private int start(TokenizedText text, NameTable names, int from, int head) {
    int start = head;
    while (start > from && belongs(text, names, start - 1, head)) {
      start--;
    }
    return start;
  }

  private boolean belongs(TokenizedText text, NameTable names, int before, int head) {
    TaggedName name = names.at(before);
    if (name != null && name.to() <= head && name.type() == EntityType.PERSON) {
      return false;
    }
    return !nouns.is(text.get(before), NounKind.PERSON) && !nouns.isHonorific(text.get(before));
  }

  /** "of Foreign Affairs", "for Health and Human Services", "of the Republic of Armenia". */
  private int overComplement(TokenizedText text, NameTable names, int from) {
    int to = from;
    if (to >= text.size() || !Set.of("of", "for").contains(text.get(to).word())) {
      return from;
    }
    int i = to;
    while (i < text.size() && text.sameSentence(i, from - 1)) {
      Token token = text.get(i);
      TaggedName name = names.at(i);
      if (name != null && name.type() == EntityType.PERSON) {
        return withoutTitle(text, from, to);
      }
      if (token.is("the") && text.get(i - 1).is("and")) {
        break;
      }
      if (isNameWord(token)) {
        to = i + 1;
      } else if (!LINKS.contains(token.word()) || (i > to && !token.is("the"))) {
        break;
      }
      i++;
    }
    return to;
  }

  /** "Cabinet of Prime Minister" before a name gives back all down to "Cabinet". */
  private int withoutTitle(TokenizedText text, int from, int to) {
    boolean title = to > from && nouns.is(text.get(to - 1), NounKind.PERSON);
    return title ? from : to;
  }

  private void put(TokenizedText text, NameTable names, int from, int to, EntityType type) {
    TaggedName inside = names.at(from);
    boolean part = inside != null && inside.from() <= from && inside.to() >= to;
    boolean cuts = crosses(names, from, from, to) || crosses(names, to - 1, from, to);
    boolean onlyDemonym = to - from == 2 && countries.isDemonym(text.get(from).word());
    if (!part && !cuts && !(onlyDemonym && type != EntityType.ORGANIZATION)) {
      names.put(new TaggedName(from, to, type, LIKELY));
    }
  }

  private static boolean crosses(NameTable names, int at, int from, int to) {
    TaggedName name = names.at(at);
    return name != null && (name.from() < from || name.to() > to);
  }
}
