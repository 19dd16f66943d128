package org.w3id.dixit.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.Token;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.entity.TokenizedText;

/**
 * The noun phrases that brought up what a definite one takes up again: "a doctor" before "the
 * doctor". One pass over the text; each look-up goes back over a few places of that noun.
 */
final class Antecedents {
  /** Places of the noun that are looked at, back from the phrase. */
  private static final int LOOKED_AT = 5;

  private final EntityDrafts drafts;
  private final TokenizedText text;
  private final Map<String, NavigableSet<Integer>> places = new HashMap<>();

  Antecedents(EntityDrafts drafts) {
    this.drafts = drafts;
    this.text = drafts.text();
    for (Token token : text.tokens()) {
      if (token.isNoun()) {
        places
            .computeIfAbsent(key(token.lemma(), isPlural(token)), k -> new TreeSet<>())
            .add(token.index());
      }
    }
  }

  private static boolean isPlural(Token token) {
    return token.tag().equals("NNS") || token.tag().equals("NNPS");
  }

  /** The tagger leaves a capitalised noun of a headline its plural as lemma. */
  private static String key(String lemma, boolean plural) {
    String bare = plural && lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    return (plural ? "+" : "") + bare;
  }

  /** The nearest phrase before the head that has the same noun as its head, in the same number. */
  Optional<Phrase> before(Token head) {
    return before(key(head.lemma(), isPlural(head)), head.index());
  }

  /** Whether a plural of the noun stands before: "candidates" before "the candidate". */
  boolean severalBefore(Token head) {
    return before(key(head.lemma(), true), head.index()).isPresent();
  }

  private Optional<Phrase> before(String key, int token) {
    int looked = 0;
    for (int place :
        places.getOrDefault(key, new TreeSet<>()).headSet(token, false).descendingSet()) {
      if (isHead(place)) {
        return Optional.of(phrase(place));
      }
      if (++looked == LOOKED_AT) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Whether nothing that it could modify follows, and it is no part of a name. */
  private boolean isHead(int noun) {
    boolean modifier =
        text.sameSentence(noun + 1, noun)
            && (text.get(noun + 1).isNoun() || text.get(noun + 1).isPossessive())
            && drafts.nameAt(noun + 1).isEmpty();
    boolean denied = text.sameSentence(noun - 1, noun) && text.get(noun - 1).is("no");
    return !modifier && !denied && drafts.nameAt(noun).isEmpty();
  }

  private Phrase phrase(int noun) {
    int from = noun;
    while (text.sameSentence(from - 1, noun) && belongs(from - 1)) {
      from--;
    }
    TokenRange range = new TokenRange(from, noun + 1);
    return new Phrase(range, range);
  }

  private boolean belongs(int index) {
    Token token = text.get(index);
    boolean word =
        token.isNoun()
            || token.tag().startsWith("JJ")
            || token.tag().equals("CD")
            || token.tag().equals("DT")
            || token.tag().equals("PRP$");
    return word && drafts.nameAt(index).isEmpty();
  }

  /** The person whose name stands beside the phrase: "her trainer Ann Lee", "Ann Lee, a nurse". */
  Optional<EntityDraft> bearer(Phrase phrase) {
    int from = phrase.core().from();
    int to = phrase.core().to();
    boolean commaAfter = text.sameSentence(to, to - 1) && text.get(to).word().equals(",");
    boolean commaBefore =
        text.sameSentence(from - 1, from) && text.get(from - 1).word().equals(",");
    return personAt(commaAfter ? to + 1 : to, from)
        .or(() -> commaBefore ? personAt(from - 2, from) : Optional.empty());
  }

  private Optional<EntityDraft> personAt(int token, int sentenceOf) {
    return text.sameSentence(token, sentenceOf)
        ? drafts
            .nameAt(token)
            .map(EntityDrafts.Placed::entity)
            .filter(who -> who.type() == EntityType.PERSON)
        : Optional.empty();
  }
}
