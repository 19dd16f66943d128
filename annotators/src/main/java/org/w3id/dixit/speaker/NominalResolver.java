package org.w3id.dixit.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.dixit.entity.Countries;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.Gender;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.entity.NounKind;
import org.w3id.dixit.entity.Nouns;
import org.w3id.dixit.entity.Token;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.entity.TokenizedText;

/**
 * Whom a description stands for: "the two countries", "the ministry", "the president", "officials".
 * A definite one is somebody already brought up whom it fits, if there is exactly one; else it is
 * somebody unnamed.
 */
final class NominalResolver {
  /** Mentions that are looked at, back from the phrase. */
  private static final int LOOKED_AT = 80;

  private final Discourse discourse;
  private final EntityDrafts drafts;
  private final TokenizedText text;
  private final Nouns nouns;
  private final Countries countries;
  private final CoMentions coMentions;
  private final PronounResolver pronounResolver;
  private final DocumentResolver documents;
  private final Unnamed unnamed;
  private final Map<String, EntityDraft> byCountry = new HashMap<>();

  NominalResolver(
      Discourse discourse,
      Nouns nouns,
      Countries countries,
      CoMentions coMentions,
      PronounResolver pronounResolver,
      DocumentResolver documents,
      Unnamed unnamed) {
    this.discourse = discourse;
    this.drafts = discourse.drafts();
    this.text = discourse.text();
    this.nouns = nouns;
    this.countries = countries;
    this.coMentions = coMentions;
    this.pronounResolver = pronounResolver;
    this.documents = documents;
    this.unnamed = unnamed;
    for (EntityDraft draft : drafts.all()) {
      if (draft.type() == EntityType.COUNTRY) {
        draft.country().ifPresent(name -> byCountry.putIfAbsent(name, draft));
      }
    }
  }

  /** Resolves a phrase whose head is no proper name. */
  Resolution resolve(Phrase phrase) {
    Token head = text.get(phrase.head());
    Optional<EntityDrafts.Placed> described =
        drafts.nominalAt(phrase.head()).filter(placed -> placed.to() == phrase.core().to());
    if (described.isPresent()) {
      return Resolution.of(described.get().entity(), 0.95);
    }
    if (isAge(phrase.core())) {
      return aged(phrase);
    }
    Optional<EntityDraft> titled = titleOf(phrase);
    if (titled.isPresent()) {
      return mentioned(Resolution.of(titled.get(), 0.9), phrase);
    }
    boolean plural = isPlural(head);
    Optional<NounKind> known = nouns.kind(head);
    if (known.isEmpty() && guess(head) == NounKind.DOCUMENT) {
      return Resolution.of(unnamed.create(phrase, EntityType.CREATIVE_WORK, plural), 0.6);
    }
    NounKind kind = known.orElseGet(() -> guess(head));
    return switch (kind) {
      case PERSON -> plural ? people(phrase) : person(phrase);
      case GROUP -> people(phrase);
      case ORGANIZATION -> plural ? sides(phrase, kind) : organization(phrase);
      case DOCUMENT -> documents.resolve(phrase);
      case COUNTRY, SIDE, CITY -> plural ? sides(phrase, kind) : side(phrase, kind);
      case TIME -> Resolution.none();
      case PLACE, FACILITY -> Resolution.of(unnamed.create(phrase, EntityType.PLACE, plural), 0.8);
    };
  }

  /** Whether the dictionary and the form of the noun say nothing of what it describes. */
  boolean isUnknown(Token head) {
    return nouns.kind(head).isEmpty() && !countries.isDemonym(head.word());
  }

  private static boolean isPlural(Token head) {
    return head.tag().equals("NNS")
        || head.tag().equals("NNPS")
        || head.tag().equals("CD")
        || head.tag().equals("JJ")
        || head.tag().equals("DT");
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
            || lemma.endsWith("man");
    return agent || lemma.endsWith("ian") ? NounKind.PERSON : NounKind.DOCUMENT;
  }

  /**
   * A title whose bearer's name follows it: right after the source ("Malaysia’s Prime Minister" and
   * then the name), or at the end of what belongs to it ("director of the chapter Alia Salem").
   */
  private Optional<EntityDraft> titleOf(Phrase phrase) {
    Optional<EntityDrafts.Placed> next =
        drafts.titledAt(phrase.core().from()).filter(name -> name.from() == phrase.core().to());
    if (next.isPresent()) {
      return next.map(EntityDrafts.Placed::entity);
    }
    if (!nouns.is(text.get(phrase.head()), NounKind.PERSON)) {
      return Optional.empty();
    }
    return drafts
        .nameAt(phrase.whole().to() - 1)
        .filter(name -> name.entity().type() == EntityType.PERSON)
        .filter(name -> name.from() > phrase.core().to() && text.get(name.from() - 1).isNoun())
        .map(EntityDrafts.Placed::entity);
  }

  private boolean isAge(TokenRange core) {
    String words = text.words(core.from(), core.to()).toLowerCase(Locale.ROOT);
    return words.endsWith("year-old") || words.endsWith("year old");
  }

  private Resolution aged(Phrase phrase) {
    Resolution found =
        pronounResolver.resolve(
            new Pronouns.Pronoun(3, false, Gender.UNKNOWN, true), phrase.core().from(), Set.of());
    if (found.isEmpty()) {
      return Resolution.of(unnamed.create(phrase, EntityType.PERSON, false), 0.7);
    }
    return mentioned(found, phrase);
  }

  private boolean isDefinite(Phrase phrase) {
    Token first = text.get(phrase.core().from());
    return first.is("the")
        || first.is("this")
        || first.is("that")
        || first.is("both")
        || first.is("these")
        || first.is("those");
  }

  private Resolution person(Phrase phrase) {
    Token head = text.get(phrase.head());
    boolean owned = !drafts.namesIn(phrase.core().from(), phrase.core().to()).isEmpty();
    boolean capitalized = phrase.core().size() == 1 && head.isCapitalized();
    if (isDefinite(phrase) || owned || capitalized) {
      List<EntityDraft> titled = titled(phrase);
      if (titled.size() == 1) {
        return mentioned(Resolution.of(titled.get(0), 0.85), phrase);
      }
      if (titled.size() > 1) {
        return discourse
            .lastTurn(phrase.core().from(), 2)
            .filter(turn -> turn.speakers().size() == 1 && titled.contains(turn.speakers().get(0)))
            .map(turn -> mentioned(Resolution.of(turn.speakers(), 0.7), phrase))
            .orElse(Resolution.none());
      }
      Optional<EntityDraft> known =
          owned ? Optional.empty() : unnamed.latest(head, EntityType.PERSON);
      if (known.isPresent()) {
        return mentioned(Resolution.of(known.get(), 0.75), phrase);
      }
    }
    return Resolution.of(unnamed.create(phrase, EntityType.PERSON, false), 0.9);
  }

  /** People brought up before whose title has all the words of the description. */
  private List<EntityDraft> titled(Phrase phrase) {
    Set<String> wanted = words(text.words(phrase.core().from(), phrase.core().to()));
    List<EntityDraft> found = new ArrayList<>();
    int looked = 0;
    for (EntityDrafts.Placed name : drafts.namesBefore(phrase.core().from())) {
      if (looked++ > LOOKED_AT) {
        break;
      }
      EntityDraft draft = name.entity();
      boolean fits =
          draft.type() == EntityType.PERSON
              && !found.contains(draft)
              && draft.titles().stream().anyMatch(title -> words(title).containsAll(wanted));
      if (fits) {
        found.add(draft);
      }
    }
    return found;
  }

  /** The words that describe: in small letters, demonyms and aliases as their country. */
  private Set<String> words(String phrase) {
    Set<String> words = new HashSet<>();
    for (String word : phrase.replace('’', '\'').split("[ ,-]+", -1)) {
      String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      String known = countries.country(bare).or(() -> countries.ofDemonym(bare)).orElse(bare);
      String lower = known.toLowerCase(Locale.ROOT);
      if (!lower.isEmpty() && !Set.of("the", "this", "that", "of", "a").contains(lower)) {
        words.add(lower);
      }
    }
    return words;
  }

  /** "the two men", "both leaders": the two people that one sentence before names. */
  private Resolution people(Phrase phrase) {
    if (saysTwo(phrase) && phrase.whole().equals(phrase.core())) {
      List<EntityDraft> two = twoPeople(phrase.core().from());
      if (two.size() == 2) {
        return mentioned(Resolution.of(two, 0.75), phrase);
      }
    }
    return group(phrase);
  }

  private Resolution group(Phrase phrase) {
    Token head = text.get(phrase.head());
    Optional<EntityDraft> known =
        isDefinite(phrase) && phrase.whole().equals(phrase.core()) && phrase.core().size() <= 2
            ? unnamed.latest(head, EntityType.GROUP)
            : Optional.empty();
    return known
        .map(draft -> mentioned(Resolution.of(draft, 0.75), phrase))
        .orElseGet(() -> Resolution.of(unnamed.create(phrase, EntityType.GROUP, true), 0.9));
  }

  private boolean saysTwo(Phrase phrase) {
    for (int i = phrase.core().from(); i < phrase.core().to(); i++) {
      Token token = text.get(i);
      if (token.is("two") || token.is("both") || token.is("pair") || token.is("duo")) {
        return true;
      }
    }
    return false;
  }

  private List<EntityDraft> twoPeople(int token) {
    Set<EntityDraft> people = new HashSet<>();
    List<EntityDraft> found = new ArrayList<>();
    int sentence = -1;
    int looked = 0;
    for (EntityDrafts.Placed name : drafts.namesBefore(token)) {
      if (name.entity().type() != EntityType.PERSON) {
        continue;
      }
      int here = text.get(name.from()).sentence();
      boolean enough = sentence >= 0 && here != sentence && people.size() >= 2;
      if (enough || looked++ > LOOKED_AT || discourse.distance(name.from(), token) > 4) {
        break;
      }
      sentence = here;
      if (people.add(name.entity())) {
        found.add(0, name.entity());
      }
    }
    return found;
  }

  /** "the two countries", "both sides": the pair that the article names side by side. */
  private Resolution sides(Phrase phrase, NounKind kind) {
    boolean bare = phrase.whole().equals(phrase.core());
    boolean several = saysTwo(phrase) || (isDefinite(phrase) && phrase.core().size() == 2);
    if (bare && several) {
      List<EntityDraft> pair = coMentions.before(phrase.core().from(), pairOf(kind));
      if (!pair.isEmpty()) {
        return mentioned(Resolution.of(pair, 0.85), phrase);
      }
    }
    return group(phrase);
  }

  private static Predicate<EntityDraft> pairOf(NounKind kind) {
    return switch (kind) {
      case ORGANIZATION -> CoMentions.ORGANIZATIONS;
      case COUNTRY, CITY -> CoMentions.COUNTRIES;
      default -> CoMentions.EITHER;
    };
  }

  /** "the Armenian side", "the country". */
  private Resolution side(Phrase phrase, NounKind kind) {
    for (int i = phrase.core().from(); i < phrase.head(); i++) {
      Optional<String> country = countries.ofDemonym(text.get(i).word());
      Optional<EntityDraft> known = country.map(byCountry::get);
      if (known.isPresent()) {
        return mentioned(Resolution.of(known.get(), 0.85), phrase);
      }
    }
    Optional<EntityDraft> spoke =
        discourse
            .lastTurn(phrase.core().from(), 2)
            .filter(turn -> turn.speakers().size() == 1)
            .map(turn -> turn.speakers().get(0))
            .filter(draft -> draft.type() == EntityType.COUNTRY);
    if (kind == NounKind.COUNTRY && isDefinite(phrase) && spoke.isPresent()) {
      return mentioned(Resolution.of(spoke.get(), 0.7), phrase);
    }
    return isDefinite(phrase)
        ? Resolution.none()
        : Resolution.of(unnamed.create(phrase, EntityType.GROUP, false), 0.6);
  }

  /** "the ministry", "the company": one brought up before whose name or kind fits. */
  private Resolution organization(Phrase phrase) {
    Token head = text.get(phrase.head());
    if (!isDefinite(phrase)) {
      return Resolution.of(unnamed.create(phrase, EntityType.ORGANIZATION, false), 0.8);
    }
    List<EntityDraft> called = called(phrase, head.lemma());
    if (!called.isEmpty()) {
      return called.size() == 1 || spokeLast(phrase, called.get(0))
          ? mentioned(Resolution.of(called.get(0), 0.85), phrase)
          : Resolution.none();
    }
    List<EntityDraft> near = nouns.isStateOrgan(head) ? List.of() : nearOrganizations(phrase);
    if (near.size() == 1) {
      return mentioned(Resolution.of(near.get(0), 0.75), phrase);
    }
    if (near.size() > 1) {
      return Resolution.none();
    }
    return unnamed
        .latest(head, EntityType.ORGANIZATION)
        .map(draft -> mentioned(Resolution.of(draft, 0.75), phrase))
        .orElseGet(
            () -> Resolution.of(unnamed.create(phrase, EntityType.ORGANIZATION, false), 0.7));
  }

  private boolean spokeLast(Phrase phrase, EntityDraft draft) {
    return discourse
        .lastTurn(phrase.core().from(), 3)
        .filter(turn -> turn.speakers().contains(draft))
        .isPresent();
  }

  /** Organisations before that are called so, the nearest first: "World Bank" for "the bank". */
  private List<EntityDraft> called(Phrase phrase, String noun) {
    List<EntityDraft> found = new ArrayList<>();
    collect(drafts.namesBefore(phrase.core().from()), noun, found);
    collect(drafts.nominalsBefore(phrase.core().from()), noun, found);
    return found;
  }

  private static void collect(
      Iterable<EntityDrafts.Placed> mentions, String noun, List<EntityDraft> found) {
    int looked = 0;
    for (EntityDrafts.Placed mention : mentions) {
      if (looked++ > LOOKED_AT) {
        return;
      }
      EntityDraft draft = mention.entity();
      boolean fits =
          draft.type() == EntityType.ORGANIZATION
              && !found.contains(draft)
              && draft.names().stream()
                  .anyMatch(
                      name ->
                          (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " "));
      if (fits) {
        found.add(draft);
      }
    }
  }

  /** The organisation that spoke last, else those of the nearest sentence that names any. */
  private List<EntityDraft> nearOrganizations(Phrase phrase) {
    int token = phrase.core().from();
    Optional<EntityDraft> spoke =
        discourse
            .lastTurn(token, 3)
            .filter(turn -> turn.speakers().size() == 1)
            .map(turn -> turn.speakers().get(0))
            .filter(draft -> draft.type() == EntityType.ORGANIZATION);
    if (spoke.isPresent()) {
      return List.of(spoke.get());
    }
    Set<EntityDraft> found = new LinkedHashSet<>();
    int sentence = -1;
    for (EntityDrafts.Placed name : drafts.namesBefore(token)) {
      int here = text.get(name.from()).sentence();
      if ((sentence >= 0 && here != sentence) || discourse.distance(name.from(), token) > 5) {
        break;
      }
      if (name.entity().type() == EntityType.ORGANIZATION) {
        sentence = here;
        found.add(name.entity());
      }
    }
    return List.copyOf(found);
  }

  private Resolution mentioned(Resolution resolution, Phrase phrase) {
    for (EntityDraft speaker : resolution.speakers()) {
      drafts.mention(speaker, phrase.whole(), MentionType.NOMINAL, resolution.confidence());
    }
    return resolution;
  }
}
