package org.w3id.dixit.speaker;

import java.util.Optional;
import org.w3id.dixit.entity.Countries;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.entity.NounKind;
import org.w3id.dixit.entity.Nouns;
import org.w3id.dixit.entity.Token;
import org.w3id.dixit.entity.TokenizedText;

/**
 * Whom a description stands for, by what its noun describes: people, organisations, sides,
 * documents. A definite one is somebody already brought up whom it fits, if there is exactly one;
 * where several fit it is nobody; else it is somebody unnamed.
 */
final class NominalResolver {
  private final EntityDrafts drafts;
  private final TokenizedText text;
  private final Nouns nouns;
  private final Countries countries;
  private final DocumentResolver documents;
  private final PersonDescriptions people;
  private final OrganizationDescriptions organizations;
  private final SideDescriptions sides;
  private final Unnamed unnamed;

  NominalResolver(
      Discourse discourse,
      Nouns nouns,
      Countries countries,
      CoMentions coMentions,
      PronounResolver pronounResolver,
      DocumentResolver documents,
      Subjects subjects,
      Unnamed unnamed) {
    this.drafts = discourse.drafts();
    this.text = discourse.text();
    this.nouns = nouns;
    this.countries = countries;
    this.documents = documents;
    this.unnamed = unnamed;
    this.people = new PersonDescriptions(discourse, nouns, countries, pronounResolver, unnamed);
    this.organizations = new OrganizationDescriptions(discourse, nouns, unnamed);
    this.sides = new SideDescriptions(discourse, countries, coMentions, people, subjects, unnamed);
  }

  /** Resolves a phrase whose head is no proper name. */
  Resolution resolve(Phrase phrase) {
    Token head = text.get(phrase.head());
    Optional<EntityDrafts.Placed> described =
        drafts.nominalAt(phrase.head()).filter(placed -> placed.to() == phrase.core().to());
    if (described.isPresent()) {
      return Resolution.of(described.get().entity(), 0.95);
    }
    if (people.isAge(phrase)) {
      return people.aged(phrase);
    }
    Optional<EntityDraft> titled = people.titleOf(phrase);
    if (titled.isPresent()) {
      return Resolution.of(titled.get(), 0.9)
          .mentioned(drafts, phrase.whole(), MentionType.NOMINAL);
    }
    if (saysNothing(head)) {
      return Resolution.none();
    }
    boolean plural = isPlural(head);
    if (head.is("one") && text.get(phrase.core().from()).is("no")) {
      return Resolution.none();
    }
    if (phrase.core().size() == 1 && (head.is("another") || head.is("one"))) {
      return Resolution.of(unnamed.person(phrase), 0.8);
    }
    if (head.word().equals("%") || head.is("percent")) {
      return people.several(phrase);
    }
    Optional<NounKind> known = nouns.kind(head);
    if (known.isEmpty() && guess(head) == NounKind.DOCUMENT) {
      return Resolution.of(unnamed.create(phrase, EntityType.CREATIVE_WORK, plural), 0.6);
    }
    NounKind kind = known.orElseGet(() -> guess(head));
    return switch (kind) {
      case PERSON -> plural ? people.several(phrase) : people.one(phrase);
      case GROUP -> people.several(phrase);
      case ORGANIZATION -> plural ? sides.several(phrase, kind) : organizations.one(phrase);
      case DOCUMENT -> documents.resolve(phrase);
      case COUNTRY, SIDE, CITY -> plural ? sides.several(phrase, kind) : sides.one(phrase, kind);
      case TIME -> Resolution.none();
      case PLACE, FACILITY -> organizations.facility(phrase, plural);
    };
  }

  /** "there", "what": words that name nobody and describe nobody. */
  private static boolean saysNothing(Token head) {
    return head.tag().equals("EX") || head.tag().startsWith("W");
  }

  /** Whether the dictionary and the form of the noun say nothing of what it describes. */
  boolean isUnknown(Token head) {
    return nouns.kind(head).isEmpty() && !countries.isDemonym(head.word());
  }

  private static boolean isPlural(Token head) {
    return switch (head.tag()) {
      case "NNS", "NNPS", "CD", "JJ", "JJR", "DT" -> true;
      default -> false;
    };
  }

  private NounKind guess(Token head) {
    if (isPlural(head)) {
      return NounKind.GROUP;
    }
    if (countries.isDemonym(head.word())) {
      return NounKind.PERSON;
    }
    String lemma = head.lemma();
    boolean agent =
        lemma.endsWith("er")
            || lemma.endsWith("or")
            || lemma.endsWith("ist")
            || lemma.endsWith("ee")
            || lemma.endsWith("man");
    return agent || lemma.endsWith("ian") ? NounKind.PERSON : NounKind.DOCUMENT;
  }
}
