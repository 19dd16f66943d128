package org.w3id.dixit.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.attribution.Attribution;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.Gender;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.entity.Token;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.entity.TokenizedText;
import org.w3id.dixit.text.Span;

/** Whom a content is about: the entities mentioned in it, its pronouns resolved by its speaker. */
final class Content {
  private static final double NAMELESS = 0.8;

  private final EntityDrafts drafts;
  private final TokenizedText text;
  private final Quotations quotations;
  private final Pronouns pronouns;
  private final PronounResolver resolver;

  Content(Discourse discourse, Pronouns pronouns, PronounResolver resolver) {
    this.drafts = discourse.drafts();
    this.text = discourse.text();
    this.quotations = discourse.quotations();
    this.pronouns = pronouns;
    this.resolver = resolver;
  }

  /** Who is mentioned, in text order. */
  List<EntityDraft> about(Attribution attribution, List<EntityDraft> speakers) {
    Set<EntityDraft> about = new LinkedHashSet<>();
    for (Span piece : attribution.content()) {
      TokenRange range = text.range(piece);
      for (int i = range.from(); i < range.to(); i++) {
        mentionedAt(i, speakers, about);
      }
    }
    return new ArrayList<>(about);
  }

  /** Resolves the pronouns for people where the article itself speaks, as mentions of them. */
  void restOfText() {
    for (Token token : text.tokens()) {
      Optional<Pronouns.Pronoun> pronoun =
          pronouns.get(token).filter(one -> one.person() == 3).filter(Content::isOfPeople);
      if (pronoun.isEmpty() || drafts.hasPronounAt(token.index())) {
        continue;
      }
      List<EntityDraft> found = pronoun(pronoun.get(), token, List.of(), Set.of());
      if (found.isEmpty() && isPerson(pronoun.get())) {
        nameless(pronoun.get(), token);
      }
    }
  }

  private static boolean isOfPeople(Pronouns.Pronoun pronoun) {
    return isPerson(pronoun) || (pronoun.plural() && pronoun.subject());
  }

  /** Somebody known only by pronouns, where nobody is there whom they could stand for. */
  private void nameless(Pronouns.Pronoun pronoun, Token token) {
    if (!resolver.hasCandidates(pronoun.gender(), token.index())) {
      TokenRange range = new TokenRange(token.index(), token.index() + 1);
      drafts.mention(resolver.nameless(pronoun.gender()), range, MentionType.PRONOUN, NAMELESS);
    }
  }

  private void mentionedAt(int token, List<EntityDraft> speakers, Set<EntityDraft> about) {
    drafts
        .nominalAt(token)
        .filter(nominal -> nominal.from() == token)
        .ifPresent(nominal -> about.add(nominal.entity()));
    Optional<EntityDrafts.Placed> name =
        drafts.nameAt(token).filter(placed -> placed.from() == token);
    if (name.isPresent()) {
      about.add(name.get().entity());
      return;
    }
    Token word = text.get(token);
    pronouns.get(word).ifPresent(pronoun -> about.addAll(pronoun(pronoun, word, speakers, about)));
  }

  private List<EntityDraft> pronoun(
      Pronouns.Pronoun pronoun, Token token, List<EntityDraft> speakers, Set<EntityDraft> about) {
    List<EntityDraft> found = standsFor(pronoun, token, speakers, about);
    if (!drafts.hasPronounAt(token.index())) {
      TokenRange range = new TokenRange(token.index(), token.index() + 1);
      found.forEach(who -> drafts.mention(who, range, MentionType.PRONOUN, 0.8));
    }
    return found;
  }

  private List<EntityDraft> standsFor(
      Pronouns.Pronoun pronoun, Token token, List<EntityDraft> speakers, Set<EntityDraft> about) {
    // Somebody else of that kind named in the content before is as good an antecedent.
    boolean rival =
        about.stream().anyMatch(who -> !speakers.contains(who) && agrees(pronoun, List.of(who)));
    boolean quoted = quotations.contains(token.index());
    if (pronoun.person() == 1) {
      boolean speaks = quoted && speakers.size() == 1 && !pronoun.plural();
      return speaks ? speakers : List.of();
    }
    boolean known = speakers.stream().allMatch(who -> who.start() < token.index());
    if (pronoun.person() == 3 && !quoted && !rival && known && agrees(pronoun, speakers)) {
      return speakers;
    }
    boolean people = pronoun.person() == 3 && (isPerson(pronoun) || narrates(pronoun, speakers));
    return people
        ? resolver
            .resolve(pronoun, token.index(), quoted ? Set.copyOf(speakers) : Set.of())
            .speakers()
        : List.of();
  }

  /** "they" as the subject of the article's own words. */
  private static boolean narrates(Pronouns.Pronoun pronoun, List<EntityDraft> speakers) {
    return speakers.isEmpty() && pronoun.plural() && pronoun.subject();
  }

  private static boolean isPerson(Pronouns.Pronoun pronoun) {
    return !pronoun.plural() && pronoun.gender() != Gender.NEUTER;
  }

  /** "He said he …": the speaker, where gender and number fit. */
  private static boolean agrees(Pronouns.Pronoun pronoun, List<EntityDraft> speakers) {
    if (speakers.isEmpty()) {
      return false;
    }
    EntityDraft first = speakers.get(0);
    boolean several = speakers.size() > 1 || first.isPlural();
    if (pronoun.plural()) {
      return several;
    }
    boolean person = first.type() == EntityType.PERSON;
    return !several
        && (isPerson(pronoun) ? person && first.gender().agrees(pronoun.gender()) : !person);
  }
}
