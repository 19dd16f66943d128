package org.w3id.dixit.entity;

/** People whom the model missed but the words before them give away: "President Xi", "Mr Kèrè". */
final class TitleLayer implements NameLayer {
  private static final double LIKELY = 0.75;
  private static final int LONGEST = 4;

  private final Nouns nouns;
  private final Countries countries;

  TitleLayer(Nouns nouns, Countries countries) {
    this.nouns = nouns;
    this.countries = countries;
  }

  @Override
  public void refine(TokenizedText text, NameTable names) {
    Headlines headlines = new Headlines(text);
    for (int i = 0; i + 1 < text.size(); i++) {
      Token title = text.get(i);
      boolean honorific = nouns.isHonorific(title);
      boolean announces =
          honorific
              || (title.isCapitalized() && nouns.is(title, NounKind.PERSON) && isSingular(title));
      if (announces && !headlines.contains(title) && text.sameSentence(i + 1, i)) {
        follow(text, names, i + 1, honorific);
      }
    }
  }

  private static boolean isSingular(Token token) {
    return token.tag().equals("NN") || token.tag().equals("NNP");
  }

  private void follow(TokenizedText text, NameTable names, int from, boolean honorific) {
    TaggedName there = names.at(from);
    if (there != null) {
      boolean mistaken =
          honorific
              && there.from() == from
              && there.type() != EntityType.PERSON
              && there.range().size() == 1;
      if (mistaken) {
        names.put(there.as(EntityType.PERSON));
      }
      return;
    }
    int to = from;
    while (to < text.size()
        && to - from < LONGEST
        && text.sameSentence(to, from)
        && names.at(to) == null
        && isNameWord(text.get(to))) {
      to++;
    }
    boolean joinsName = to < text.size() && names.startingAt(to) != null;
    if (joinsName && to > from && names.at(to).type() == EntityType.PERSON) {
      names.put(names.at(to).over(from, names.at(to).to()));
    } else if (to > from && !isDescription(text, to)) {
      names.put(new TaggedName(from, to, EntityType.PERSON, LIKELY));
    }
  }

  /** Whether what was read goes on to a noun that describes: "Deputy Prime Minister". */
  private boolean isDescription(TokenizedText text, int next) {
    return next < text.size()
        && text.get(next).isNoun()
        && text.sameSentence(next, next - 1)
        && nouns.kind(text.get(next)).isPresent();
  }

  private boolean isNameWord(Token token) {
    return token.isProper()
        && token.isCapitalized()
        && nouns.kind(token).isEmpty()
        && !nouns.isHonorific(token)
        && !countries.isDemonym(token.word());
  }
}
