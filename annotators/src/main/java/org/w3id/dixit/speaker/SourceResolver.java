package org.w3id.dixit.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.entity.Countries;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.Gender;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.entity.NounKind;
import org.w3id.dixit.entity.Nouns;
import org.w3id.dixit.entity.Titles;
import org.w3id.dixit.entity.Token;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.entity.TokenizedText;
import org.w3id.dixit.text.Span;

/** Whom the span of a source stands for: names, pronouns, descriptions, and several of these. */
final class SourceResolver {
  private final Discourse discourse;
  private final EntityDrafts drafts;
  private final TokenizedText text;
  private final Nouns nouns;
  private final SourceReader reader;
  private final Pronouns pronouns;
  private final PronounResolver pronounResolver;
  private final NominalResolver nominals;
  private final DocumentResolver documents;
  private final UnknownNames unknownNames;
  private final Interviews interviews;

  SourceResolver(
      Discourse discourse, Nouns nouns, Countries countries, Pronouns pronouns, Titles titles) {
    this.discourse = discourse;
    this.drafts = discourse.drafts();
    this.text = discourse.text();
    this.nouns = nouns;
    this.pronouns = pronouns;
    this.reader = new SourceReader(drafts);
    this.interviews = new Interviews(drafts);
    this.unknownNames = new UnknownNames(drafts, nouns, titles);
    Subjects subjects = new Subjects(discourse, nouns);
    CoMentions coMentions = new CoMentions(drafts, countries);
    Unnamed unnamed = new Unnamed(drafts, nouns, new Antecedents(drafts));
    this.pronounResolver = new PronounResolver(discourse, subjects, unnamed);
    this.documents =
        new DocumentResolver(
            discourse, nouns, coMentions, pronounResolver, pronouns, subjects, unnamed);
    this.nominals =
        new NominalResolver(
            discourse, nouns, countries, coMentions, pronounResolver, documents, subjects, unnamed);
  }

  PronounResolver pronounResolver() {
    return pronounResolver;
  }

  DocumentResolver documents() {
    return documents;
  }

  /** The speakers; none where the source is not understood or two are as likely. */
  Resolution resolve(Span source) {
    return resolve(source, List.of());
  }

  /**
   * As {@link #resolve(Span)}.
   *
   * @param content what they say: who is named in its quoted words is nobody who says "he said"
   */
  Resolution resolve(Span source, List<Span> content) {
    TokenRange range = text.range(source);
    List<EntityDraft> speakers = new ArrayList<>();
    Optional<EntityDraft> document = Optional.empty();
    double confidence = 1;
    for (Phrase phrase : reader.read(range)) {
      Resolution found = resolve(phrase, content);
      found.speakers().stream().filter(who -> !speakers.contains(who)).forEach(speakers::add);
      document = document.or(found::document);
      confidence = Math.min(confidence, found.confidence());
    }
    return new Resolution(speakers, document, speakers.isEmpty() ? 0 : confidence);
  }

  private Resolution resolve(Phrase phrase, List<Span> content) {
    Token head = text.get(phrase.head());
    if (phrase.core().size() == 1) {
      if (interviews.isAnswer(head)) {
        return interviews.interviewee(head);
      }
      Optional<Pronouns.Pronoun> pronoun = pronouns.get(head);
      if (pronoun.isPresent()) {
        return pronoun(pronoun.get(), head, namedInQuotation(content));
      }
      if (isRelative(head)) {
        return antecedent(head.index());
      }
    }
    Optional<EntityDrafts.Placed> name = drafts.nameAt(phrase.head());
    if (name.isPresent()) {
      governs(name.get());
      return Resolution.of(name.get().entity(), name.get().mention().confidence());
    }
    Optional<Phrase> titled = unknownNames.titled(phrase);
    return titled.isPresent() || isUnknownName(phrase)
        ? unknownNames.resolve(titled.orElse(phrase))
        : nominals.resolve(phrase);
  }

  private boolean isRelative(Token token) {
    boolean relative = token.tag().startsWith("W") || token.is("that");
    return relative && drafts.nameAt(token.index()).isEmpty();
  }

  /** A country or a capital that speaks does so for its government. */
  private void governs(EntityDrafts.Placed name) {
    EntityDraft place = name.entity();
    if (place.type() == EntityType.COUNTRY || place.type() == EntityType.CITY) {
      place
          .country()
          .ifPresent(
              country -> place.standsFor(name.mention().range(), "government of " + country));
    }
  }

  private Set<EntityDraft> namedInQuotation(List<Span> content) {
    Set<EntityDraft> named = new HashSet<>();
    for (Span piece : content) {
      TokenRange range = text.range(piece);
      for (EntityDrafts.Placed name : drafts.namesIn(range.from(), range.to())) {
        if (discourse.quotations().contains(name.from())) {
          named.add(name.entity());
        }
      }
    }
    return named;
  }

  private Resolution pronoun(Pronouns.Pronoun pronoun, Token token, Set<EntityDraft> excluded) {
    if (pronoun.person() != 3) {
      return Resolution.none();
    }
    Resolution found = pronounResolver.resolve(pronoun, token.index(), excluded);
    boolean person = !pronoun.plural() && pronoun.gender() != Gender.NEUTER;
    if (found.isEmpty()
        && person
        && !pronounResolver.hasCandidates(pronoun.gender(), token.index())) {
      found = Resolution.of(pronounResolver.nameless(pronoun.gender()), 0.8);
    }
    for (EntityDraft who : found.speakers()) {
      who.learn(person ? pronoun.gender() : who.gender());
      drafts.mention(who, one(token.index()), MentionType.PRONOUN, found.confidence());
    }
    return found;
  }

  private static TokenRange one(int token) {
    return new TokenRange(token, token + 1);
  }

  /** "who", "that": the phrase that ends right before, over a comma. */
  private Resolution antecedent(int relative) {
    int end = relative;
    while (end > 0 && text.sameSentence(end - 1, relative) && standsBetween(text.get(end - 1))) {
      end--;
    }
    if (end == 0 || !text.sameSentence(end - 1, relative)) {
      return Resolution.none();
    }
    int from = end;
    while (from > 0 && text.sameSentence(from - 1, relative) && isInPhrase(from - 1)) {
      from = drafts.nameAt(from - 1).map(EntityDrafts.Placed::from).orElse(from - 1);
    }
    if (from == end) {
      return Resolution.none();
    }
    TokenRange range = new TokenRange(from, end);
    Resolution found = Resolution.none();
    for (Phrase phrase : reader.read(range)) {
      found = resolve(phrase, List.of());
    }
    for (EntityDraft who : found.speakers()) {
      drafts.mention(who, one(relative), MentionType.PRONOUN, found.confidence());
    }
    return found;
  }

  /** A comma, or "announced last week" between an agreement and its relative pronoun. */
  private boolean standsBetween(Token token) {
    return token.word().equals(",")
        || token.word().equals("—")
        || token.word().equals("–")
        || token.is("last")
        || token.is("on")
        || token.tag().equals("VBN")
        || nouns.is(token, NounKind.TIME);
  }

  private boolean isInPhrase(int index) {
    Token token = text.get(index);
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("DT")
        || token.tag().equals("CD")
        || token.tag().equals("PRP$")
        || token.isPossessive()
        || token.word().equals("-")
        || drafts.nameAt(index).isPresent();
  }

  /** A capitalised word that no layer took for a name but that speaks. */
  private boolean isUnknownName(Phrase phrase) {
    Token head = text.get(phrase.head());
    return head.isCapitalized()
        && (head.isProper() || unknownNames.knows(phrase))
        && drafts.nominalAt(phrase.head()).isEmpty()
        && nominals.isUnknown(head);
  }

  /** Whether the source is "I" or another pronoun of the first person. */
  boolean isFirstPerson(Span source) {
    TokenRange range = text.range(source);
    return range.size() == 1
        && pronouns.get(text.get(range.from())).filter(one -> one.person() == 1).isPresent();
  }

  /** Remembers who spoke, for the pronouns that follow. */
  void spoke(Span source, List<EntityDraft> speakers, boolean asks) {
    int token = text.tokenAt(source.start());
    if (token < text.size()) {
      discourse.spoke(token, speakers, asks);
    }
  }
}
