package org.w3id.dixit.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.NounKind;
import org.w3id.dixit.entity.Nouns;
import org.w3id.dixit.entity.Token;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.entity.TokenizedText;

/**
 * What stands as the subject of a sentence, judged by position: before the first finite verb
 * outside of quotation marks, and not after a preposition.
 */
final class Subjects {
  private final EntityDrafts drafts;
  private final TokenizedText text;
  private final Nouns nouns;
  private final int[] firstVerb;

  Subjects(Discourse discourse, Nouns nouns) {
    this.nouns = nouns;
    this.drafts = discourse.drafts();
    this.text = discourse.text();
    this.firstVerb = new int[text.sentences()];
    for (int s = 0; s < firstVerb.length; s++) {
      firstVerb[s] = firstVerb(discourse.quotations(), s);
    }
  }

  private int firstVerb(Quotations quotations, int sentence) {
    for (int i = text.sentenceStart(sentence); i < text.sentenceEnd(sentence); i++) {
      if (isFinite(text.get(i)) && !quotations.contains(i)) {
        return i;
      }
    }
    return text.sentenceEnd(sentence);
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** Whether the mention that starts at the token stands where a subject does. */
  boolean isSubject(int token) {
    int start = text.sentenceStart(text.get(token).sentence());
    int verb = firstVerb[text.get(token).sentence()];
    if (token > verb) {
      return isAfterSpeechVerb(verb, token);
    }
    for (int i = token - 1; i >= start && token - i < 6; i--) {
      Token before = text.get(i);
      if (before.tag().equals("IN") || before.tag().equals("TO")) {
        return false;
      }
      if (before.word().equals(",")) {
        return true;
      }
    }
    return true;
  }

  /** "…," said John Smith: the verb with nothing but the name after it. */
  private boolean isAfterSpeechVerb(int verb, int token) {
    return token - verb == 1 && verb > 0 && !text.get(verb - 1).isNoun();
  }

  /** The one name that is the subject of this sentence up to the token, or of the one before. */
  Optional<EntityDraft> named(int token) {
    List<EntityDraft> subjects = subjectsBefore(token);
    return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
  }

  /** Several names that are together the subject of this sentence up to here or the one before. */
  List<EntityDraft> jointSubject(int token) {
    List<EntityDraft> subjects = subjectsBefore(token);
    return subjects.size() > 1 ? subjects : List.of();
  }

  private List<EntityDraft> subjectsBefore(int token) {
    int sentence = text.get(token).sentence();
    List<EntityDraft> here = subjects(sentence, token);
    return here.isEmpty() && sentence > 0
        ? subjects(sentence - 1, text.sentenceEnd(sentence - 1))
        : here;
  }

  private List<EntityDraft> subjects(int sentence, int before) {
    List<EntityDraft> subjects = new ArrayList<>();
    int to = Math.min(before, firstVerb[sentence]);
    for (EntityDrafts.Placed name : drafts.namesIn(text.sentenceStart(sentence), to)) {
      if (isSubject(name.from()) && !isModifier(name) && !subjects.contains(name.entity())) {
        subjects.add(name.entity());
      }
    }
    return subjects;
  }

  /** "Armenia’s", "US State Department spokesperson": a name before another noun. */
  private boolean isModifier(EntityDrafts.Placed name) {
    return text.sameSentence(name.to(), name.from())
        && (text.get(name.to()).isPossessive() || text.get(name.to()).isNoun());
  }

  /**
   * The people whom a plural noun describes that is the subject of one of the two sentences before
   * the later token, and after the earlier one.
   */
  Optional<Phrase> pluralBetween(int earlier, int later) {
    int sentence = text.get(later).sentence();
    int first = Math.max(sentence - 2, text.get(earlier).sentence() + (earlier > 0 ? 1 : 0));
    for (int s = sentence - 1; s >= first; s--) {
      Optional<Phrase> plural = pluralSubject(s);
      if (plural.isPresent()) {
        return plural;
      }
    }
    return Optional.empty();
  }

  /** "Farmers in the valley": the last noun before the verb and before what belongs to it. */
  private Optional<Phrase> pluralSubject(int sentence) {
    int verb = firstVerb[sentence];
    int start = text.sentenceStart(sentence);
    if (verb == text.sentenceEnd(sentence)) {
      return Optional.empty();
    }
    int head = -1;
    for (int i = start; i < verb; i++) {
      Token token = text.get(i);
      if (head >= 0 && !token.isNoun()) {
        break;
      }
      head = token.isNoun() ? i : head;
    }
    if (head < 0 || !isPluralPeople(head)) {
      return Optional.empty();
    }
    int from = head;
    while (from > start && isInPhrase(text.get(from - 1))) {
      from--;
    }
    boolean apart = false;
    for (int i = head; i < verb; i++) {
      apart |= text.get(i).word().equals(",") || text.get(i).tag().startsWith("W");
    }
    TokenRange core = new TokenRange(from, head + 1);
    return Optional.of(new Phrase(core, apart ? core : new TokenRange(from, verb)));
  }

  private boolean isPluralPeople(int token) {
    Token noun = text.get(token);
    return noun.tag().equals("NNS")
        && drafts.nameAt(token).isEmpty()
        && isSubject(token)
        && nouns
            .kind(noun)
            .filter(kind -> kind == NounKind.PERSON || kind == NounKind.GROUP)
            .isPresent();
  }

  private static boolean isInPhrase(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("DT")
        || token.tag().equals("CD");
  }
}
