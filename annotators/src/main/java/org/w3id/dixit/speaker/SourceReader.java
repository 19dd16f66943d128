package org.w3id.dixit.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.entity.Token;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.entity.TokenizedText;

/**
 * Reads the noun phrases of a source, without a parser: a phrase's core ends before the first
 * preposition, participle, relative pronoun or bracket that stands outside of names and titles;
 * commas and conjunctions separate phrases. Appositions are left out, those that name whom the
 * phrase before describes take its place ("a spokesman for the club, John Smith").
 */
final class SourceReader {
  private final EntityDrafts drafts;
  private final TokenizedText text;

  SourceReader(EntityDrafts drafts) {
    this.drafts = drafts;
    this.text = drafts.text();
  }

  /** A noun phrase: whether a conjunction stands before it, and whether a comma before that. */
  private record Part(Phrase phrase, boolean conjoined, boolean apart) {}

  /** The phrases that speak: several where they are conjoined; none for a source without words. */
  List<Phrase> read(TokenRange source) {
    List<Part> parts = parts(source);
    if (parts.isEmpty()) {
      return List.of();
    }
    List<Phrase> phrases = new ArrayList<>();
    phrases.add(parts.get(0).phrase());
    boolean described = false;
    boolean list = parts.stream().anyMatch(Part::conjoined) || areAllPlaces(parts);
    for (Part part : parts.subList(1, parts.size())) {
      int last = phrases.size() - 1;
      if (described && goesOn(part)) {
        continue;
      }
      if (part.conjoined() && isSamePerson(phrases.get(last), part.phrase())) {
        continue;
      }
      described = !part.conjoined() && isApposition(phrases.get(last), part.phrase());
      if (part.conjoined() || (list && !isApposition(phrases.get(last), part.phrase()))) {
        phrases.add(part.phrase());
      } else if (names(part.phrase())
          && !names(phrases.get(last))
          && !isWhereAbouts(phrases.get(last), part.phrase())) {
        phrases.set(last, part.phrase());
      }
    }
    return phrases;
  }

  /** "a strategist and lobbyist": one article, one person. */
  private boolean isSamePerson(Phrase before, Phrase phrase) {
    Token article = text.get(before.core().from());
    Token first = text.get(phrase.core().from());
    boolean one = article.is("a") || article.is("an");
    return one
        && !names(before)
        && !names(phrase)
        && !first.tag().equals("DT")
        && !first.tag().equals("PRP$")
        && text.get(phrase.head()).tag().equals("NN");
  }

  /** "Ann Lee, a teacher and former nurse": the conjunction is inside of the apposition. */
  private boolean goesOn(Part part) {
    Token first = text.get(part.phrase().core().from());
    boolean determined = first.tag().equals("DT") || first.tag().equals("PRP$");
    return !names(part.phrase()) && (!part.apart() || !determined);
  }

  private boolean areAllPlaces(List<Part> parts) {
    return parts.size() > 1
        && parts.stream()
            .allMatch(
                part ->
                    drafts
                        .nameAt(part.phrase().head())
                        .filter(name -> name.entity().type() == EntityType.COUNTRY)
                        .isPresent());
  }

  /** "The sister of a pilot who died near Kamloops, B.C.": somebody is no place. */
  private boolean isWhereAbouts(Phrase before, Phrase phrase) {
    boolean place =
        drafts.nameAt(phrase.head()).filter(name -> name.entity().type().isPlace()).isPresent();
    return place && !before.whole().equals(before.core());
  }

  /** "John Smith, a doctor, and …": a description after a name. */
  private boolean isApposition(Phrase before, Phrase phrase) {
    return names(before) && !names(phrase);
  }

  private boolean names(Phrase phrase) {
    return drafts.nameAt(phrase.head()).isPresent();
  }

  private List<Part> parts(TokenRange source) {
    List<Part> parts = new ArrayList<>();
    boolean conjoined = false;
    boolean comma = false;
    boolean apart = false;
    int i = source.from();
    while (i < source.to()) {
      Token token = text.get(i);
      if (isMark(token) || isConjunction(token)) {
        conjoined |= isConjunction(token);
        apart |= comma && isConjunction(token);
        comma = token.word().equals(",");
        i++;
        continue;
      }
      int core = coreEnd(i, source.to());
      int whole = wholeEnd(core, source.to(), i);
      if (core > i) {
        int nounEnd = withoutPossessive(i, core);
        parts.add(
            new Part(
                new Phrase(
                    new TokenRange(i, nounEnd),
                    new TokenRange(i, whole == core ? nounEnd : Math.max(whole, nounEnd))),
                conjoined,
                apart));
      }
      conjoined = false;
      apart = false;
      comma = false;
      i = Math.max(whole, i + 1);
      if (i < source.to() && isRelative(text.get(i))) {
        i = afterRelative(i, source.to());
      }
    }
    return parts;
  }

  /** "Voters'" that a cue noun follows: the mark is no part of the phrase. */
  private int withoutPossessive(int from, int core) {
    int end = core;
    while (end > from + 1 && text.get(end - 1).isPossessive()) {
      end--;
    }
    return Math.max(end, from + 1);
  }

  private static boolean isMark(Token token) {
    return token.word().codePoints().noneMatch(Character::isLetterOrDigit)
        && !token.word().equals("(");
  }

  private static boolean isConjunction(Token token) {
    return token.is("and") || token.is("or") || token.is("&");
  }

  private boolean isRelative(Token token) {
    return token.tag().startsWith("W") && drafts.nameAt(token.index()).isEmpty();
  }

  /** One past the core that starts at the token. */
  private int coreEnd(int from, int to) {
    int i = from;
    while (i < to) {
      int name = nameEnd(i);
      if (name > i) {
        i = name;
      } else if (ends(i, from)) {
        return i;
      } else {
        i++;
      }
    }
    return Math.min(i, to);
  }

  /** One past the name, or the title and the name, that starts at the token; else the token. */
  private int nameEnd(int token) {
    Optional<EntityDrafts.Placed> name =
        drafts.titledAt(token).or(() -> drafts.nameAt(token).filter(n -> n.from() == token));
    return name.map(EntityDrafts.Placed::to).orElse(token);
  }

  private boolean ends(int i, int from) {
    Token token = text.get(i);
    if (token.isPossessive() || token.word().equals("-") || token.word().equals("%")) {
      return false;
    }
    if (i == from) {
      return token.word().equals("(");
    }
    boolean participle =
        token.tag().startsWith("VB") && text.get(i - 1).isNoun() && !isHyphenated(i);
    return isMark(token)
        || isConjunction(token)
        || isRelative(token)
        || participle
        || followsNoun(i)
        || token.word().equals("(")
        || token.tag().equals("IN")
        || token.tag().equals("TO");
  }

  /** "a source close to him": an adjective that what it goes with follows. */
  private boolean followsNoun(int i) {
    Token token = text.get(i);
    boolean goesOn =
        i + 1 < text.size()
            && (text.get(i + 1).tag().equals("IN") || text.get(i + 1).tag().equals("TO"));
    return token.tag().equals("JJ") && !token.isCapitalized() && text.get(i - 1).isNoun() && goesOn;
  }

  private boolean isHyphenated(int i) {
    return i + 1 < text.size() && text.get(i + 1).word().equals("-");
  }

  /**
   * One past what belongs to the phrase after its core: prepositional phrases and participles, up
   * to a comma, a relative pronoun, or a conjunction before a person's name.
   */
  private int wholeEnd(int core, int to, int from) {
    boolean person =
        core > from
            && drafts
                .nameAt(core - 1)
                .filter(name -> name.entity().type() == EntityType.PERSON)
                .isPresent();
    int i = core;
    while (i < to) {
      Token token = text.get(i);
      boolean separates = isMark(token) && !isInsideWord(token);
      boolean next = isConjunction(token) && (i == core || (person && isPersonNext(i + 1, to)));
      if (separates || next || isRelative(token) || token.word().equals("(")) {
        return i;
      }
      i = Math.max(nameEnd(i), i + 1);
    }
    return Math.min(i, to);
  }

  private static boolean isInsideWord(Token token) {
    return token.isPossessive() || token.word().equals("-") || token.word().equals("'");
  }

  private boolean isPersonNext(int token, int to) {
    return token < to
        && drafts
            .titledAt(token)
            .or(() -> drafts.nameAt(token))
            .filter(name -> name.mention().type() == MentionType.NAME)
            .filter(name -> name.entity().type() == EntityType.PERSON)
            .isPresent();
  }

  /** Past an incidental clause: the next comma. */
  private int afterRelative(int from, int to) {
    int i = from;
    while (i < to && !text.get(i).word().equals(",")) {
      i++;
    }
    return i;
  }
}
