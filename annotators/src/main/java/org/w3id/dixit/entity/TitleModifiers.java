package org.w3id.dixit.entity;

import java.util.Locale;
import java.util.Optional;
import org.w3id.dixit.models.Dictionary;

/**
 * The words of a title before its noun: "US State Department spokesperson", "Health and Sport
 * Minister".
 */
final class TitleModifiers {
  static final int LONGEST_BEFORE = 12;

  private final Nouns nouns;
  private final Dictionary titleParticiples = Dictionary.load("title-participles");

  TitleModifiers(Nouns nouns) {
    this.nouns = nouns;
  }

  boolean isSingularPerson(EntityDrafts drafts, int index) {
    Token token = drafts.text().get(index);
    return nouns.is(token, NounKind.PERSON)
        && !nouns.isStyle(token)
        && (token.tag().equals("NN") || token.tag().equals("NNP") || token.tag().equals("JJ"))
        && drafts.nameAt(index).filter(name -> name.entity().type() == EntityType.PERSON).isEmpty();
  }

  /** Back over what belongs to the title: adjectives, nouns, the names of whose it is. */
  int before(EntityDrafts drafts, int head) {
    TokenizedText text = drafts.text();
    int from = head;
    while (head - from < LONGEST_BEFORE && text.sameSentence(from - 1, head)) {
      Optional<EntityDrafts.Placed> name = drafts.nameAt(from - 1);
      if (name.isPresent()) {
        if (name.get().entity().type() == EntityType.PERSON) {
          break;
        }
        from = name.get().from();
      } else if (abbreviated(drafts, from) >= 0) {
        from = abbreviated(drafts, from);
      } else if (isPremodifier(drafts, from - 1)) {
        from--;
      } else if (text.get(from - 1).isPossessive() && drafts.nameAt(from - 2).isPresent()) {
        from = drafts.nameAt(from - 2).orElseThrow().from();
        break;
      } else {
        break;
      }
    }
    while (from < head && !startsTitle(text.get(from))) {
      from++;
    }
    return from;
  }

  /** "Gulf Council (GCC) head": where the name before the bracket starts; else -1. */
  private static int abbreviated(EntityDrafts drafts, int head) {
    TokenizedText text = drafts.text();
    boolean bracket =
        head >= 4
            && text.sameSentence(head - 4, head)
            && text.get(head - 1).word().equals(")")
            && text.get(head - 3).word().equals("(");
    return bracket
        ? drafts
            .nameAt(head - 4)
            .filter(name -> name.entity().type() != EntityType.PERSON)
            .map(EntityDrafts.Placed::from)
            .orElse(-1)
        : -1;
  }

  private boolean isPremodifier(EntityDrafts drafts, int index) {
    Token token = drafts.text().get(index);
    boolean joinedNouns =
        (token.is("and") || token.is("&"))
            && index > 0
            && isSingularPerson(drafts, index - 1)
            && !token.isCapitalized();
    return joinedNouns
        || (token.is("and") && joinsFields(drafts, index))
        || (token.isNoun() && !nouns.isStyle(token))
        || (token.tag().startsWith("JJ") && !endsAsParticiple(token))
        || ((token.tag().equals("VBG") || endsAsParticiple(token)) && isTitleParticiple(token))
        || token.word().equals("-")
        || token.word().equals("&");
  }

  /** "Health and Sport Minister": capitals on both sides, and no name before. */
  private boolean joinsFields(EntityDrafts drafts, int and) {
    TokenizedText text = drafts.text();
    if (!text.sameSentence(and - 1, and) || !text.sameSentence(and + 2, and)) {
      return false;
    }
    Token before = text.get(and - 1);
    Token after = text.get(and + 1);
    return before.isCapitalized()
        && before.isNoun()
        && after.isCapitalized()
        && after.isNoun()
        && !nouns.is(before, NounKind.PERSON)
        && !nouns.is(after, NounKind.PERSON)
        && drafts.nameAt(and - 1).isEmpty();
  }

  /** "a subdued Prime Minister": what somebody is like is no part of the title. */
  private static boolean endsAsParticiple(Token token) {
    return !token.isCapitalized() && token.word().endsWith("ed");
  }

  private boolean isTitleParticiple(Token token) {
    return titleParticiples.contains(token.word().toLowerCase(Locale.ROOT));
  }

  private static boolean startsTitle(Token token) {
    return Character.isLetterOrDigit(token.word().codePointAt(0))
        && !token.is("and")
        && !token.word().matches("\\d+");
  }
}
