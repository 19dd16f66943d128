package org.w3id.dixit.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.dixit.entity.Ages;
import org.w3id.dixit.entity.Countries;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.Gender;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.entity.NounKind;
import org.w3id.dixit.entity.Nouns;
import org.w3id.dixit.entity.Token;
import org.w3id.dixit.entity.TokenizedText;
import org.w3id.dixit.models.Dictionary;

/** Whom a description of people stands for: "the president", "the 45-year-old", "the two men". */
final class PersonDescriptions {
  /** Mentions that are looked at, back from the phrase. */
  private static final int LOOKED_AT = 80;

  private static final Dictionary SHORTENED = Dictionary.load("title-abbreviations");
  private static final Dictionary OTHER_OFFICE = Dictionary.load("role-modifiers");
  private static final Set<String> EMPTY_WORDS = Set.of("the", "this", "that", "of", "a", "");

  private final Discourse discourse;
  private final EntityDrafts drafts;
  private final TokenizedText text;
  private final Nouns nouns;
  private final Countries countries;
  private final PronounResolver pronounResolver;
  private final Unnamed unnamed;
  private final Map<EntityDraft, String> calledBy = new HashMap<>();
  private final TitleClasses classes = new TitleClasses();

  PersonDescriptions(
      Discourse discourse,
      Nouns nouns,
      Countries countries,
      PronounResolver pronounResolver,
      Unnamed unnamed) {
    this.discourse = discourse;
    this.drafts = discourse.drafts();
    this.text = discourse.text();
    this.nouns = nouns;
    this.countries = countries;
    this.pronounResolver = pronounResolver;
    this.unnamed = unnamed;
  }

  /**
   * A title whose bearer's name follows it: right after the source ("Malaysia’s Prime Minister" and
   * then the name), or at the end of what belongs to it ("director of the chapter Alia Salem").
   */
  Optional<EntityDraft> titleOf(Phrase phrase) {
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

  boolean isAge(Phrase phrase) {
    String words = text.words(phrase.core().from(), phrase.core().to()).toLowerCase(Locale.ROOT);
    return words.endsWith("year-old") || words.endsWith("year old");
  }

  /** "The 45-year-old": the one of that age, else the likeliest of whom no other age is known. */
  Resolution aged(Phrase phrase) {
    Optional<String> age = Optional.empty();
    for (int i = phrase.core().from(); i < phrase.core().to() && age.isEmpty(); i++) {
      age = Ages.ofYears(text, i);
    }
    Set<EntityDraft> same = new HashSet<>();
    Set<EntityDraft> other = new HashSet<>();
    for (EntityDraft person : peopleBefore(phrase.core().from())) {
      if (person.age().isPresent()) {
        (person.age().equals(age) ? same : other).add(person);
      }
    }
    Resolution found =
        same.size() == 1
            ? Resolution.of(same.iterator().next(), 0.95)
            : likeliest(Gender.UNKNOWN, phrase, other);
    return found.isEmpty()
        ? Resolution.of(unnamed.create(phrase, EntityType.PERSON, false), 0.7)
        : mentioned(found, phrase);
  }

  private Resolution likeliest(Gender gender, Phrase phrase, Set<EntityDraft> excluded) {
    Pronouns.Pronoun pronoun = new Pronouns.Pronoun(3, false, gender, true);
    return pronounResolver.resolve(pronoun, phrase.core().from(), excluded);
  }

  /** One person. */
  Resolution one(Phrase phrase) {
    Token head = text.get(phrase.head());
    boolean owned = !drafts.namesIn(phrase.core().from(), phrase.core().to()).isEmpty();
    boolean capitalized = phrase.core().size() == 1 && head.isCapitalized();
    boolean definite = phrase.isDefinite(text);
    int style = style(phrase);
    if (style >= 0) {
      return styled(phrase, style);
    }
    if (definite || owned || capitalized) {
      List<EntityDraft> titled =
          titled(phrase, words(text.words(phrase.core().from(), phrase.core().to())));
      if (titled.isEmpty() && definite && !owned) {
        titled = bearers(phrase);
      }
      if (titled.isEmpty() && definite) {
        titled = classed(phrase);
      }
      if (!titled.isEmpty()) {
        return titled.size() == 1
            ? mentioned(Resolution.of(titled.get(0), 0.85), phrase)
            : spokeLast(titled, phrase);
      }
    }
    if (definite && isTrait(phrase) && !followsAnother(head)) {
      Resolution found = likeliest(nouns.gender(head), phrase, Set.of());
      found.speakers().forEach(who -> calledBy.put(who, head.word()));
      if (!found.isEmpty() || pronounResolver.hasCandidates(nouns.gender(head), head.index())) {
        return mentioned(found, phrase);
      }
    }
    return again(phrase, definite && !owned)
        .orElseGet(() -> Resolution.of(unnamed.create(phrase, EntityType.PERSON, false), 0.9));
  }

  /** Somebody unnamed who was brought up before; nobody where that were several. */
  private Optional<Resolution> again(Phrase phrase, boolean definite) {
    if (!definite) {
      return Optional.empty();
    }
    Optional<EntityDraft> known = unnamed.before(phrase, EntityType.PERSON, false);
    if (known.isEmpty() && phrase.core().size() == 2 && unnamed.isOneOfSeveral(phrase)) {
      return Optional.of(Resolution.none());
    }
    return known.map(draft -> mentioned(Resolution.of(draft, 0.75), phrase));
  }

  private Resolution spokeLast(List<EntityDraft> titled, Phrase phrase) {
    return discourse
        .lastTurn(phrase.core().from(), 2)
        .filter(turn -> turn.speakers().size() == 1 && titled.contains(turn.speakers().get(0)))
        .map(turn -> mentioned(Resolution.of(turn.speakers(), 0.7), phrase))
        .orElse(Resolution.none());
  }

  /** "the striker"; "the mother of two", who is somebody by name, as "the mother" need not be. */
  private boolean isTrait(Phrase phrase) {
    int after = phrase.core().to();
    boolean ofSome =
        nouns.gender(text.get(phrase.head())) != Gender.UNKNOWN
            && text.words(after, phrase.whole().to()).startsWith("of ")
            && text.get(after + 1).tag().equals("CD");
    boolean demonym = phrase.core().size() == 2 && isDemonymNoun(text.get(phrase.head()));
    return ofSome || demonym || nouns.isTrait(text.get(phrase.head()));
  }

  /** "The Dane" after "the Spaniard": somebody was taken up in that way already. */
  private boolean followsAnother(Token noun) {
    return isDemonymNoun(noun)
        && calledBy.values().stream()
            .anyMatch(word -> countries.isDemonym(word) && !word.equals(noun.word()));
  }

  /** "The Dane", "the Spaniard". */
  private boolean isDemonymNoun(Token token) {
    return token.isNoun() && countries.isDemonym(token.word());
  }

  private List<EntityDraft> peopleBefore(int token) {
    List<EntityDraft> found = new ArrayList<>();
    int looked = 0;
    for (EntityDrafts.Placed name : drafts.namesBefore(token)) {
      if (looked++ > LOOKED_AT) {
        break;
      }
      if (name.entity().type() == EntityType.PERSON && !found.contains(name.entity())) {
        found.add(name.entity());
      }
    }
    return found;
  }

  /** "Her Majesty": what the possessive says. */
  private Gender addressed(Phrase phrase) {
    Token owner = text.get(phrase.core().from());
    return owner.is("his") ? Gender.MALE : owner.is("her") ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** The last word of respect in the place of a name, or -1. */
  private int style(Phrase phrase) {
    for (int i = phrase.head(); i >= phrase.core().from(); i--) {
      if (nouns.isStyle(text.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "His Highness the Amir", "Her Majesty": by the office that follows, else as a pronoun. */
  private Resolution styled(Phrase phrase, int style) {
    Set<String> office = words(text.words(style + 1, phrase.whole().to()));
    List<EntityDraft> holders = office.isEmpty() ? List.of() : titled(phrase, office);
    Resolution found =
        holders.size() == 1
            ? Resolution.of(holders.get(0), 0.85)
            : likeliest(addressed(phrase), phrase, Set.of());
    return found.isEmpty() ? found : mentioned(found, phrase);
  }

  /** "the longtime senator": those whose whole title is the noun; adjectives say no office. */
  private List<EntityDraft> bearers(Phrase phrase) {
    for (int i = phrase.core().from() + 1; i < phrase.head(); i++) {
      Token token = text.get(i);
      boolean describes = token.tag().startsWith("JJ") && !token.isCapitalized();
      if (!describes || OTHER_OFFICE.contains(token.lemma())) {
        return List.of();
      }
    }
    Set<String> wanted = words(text.get(phrase.head()).word());
    return peopleBefore(phrase.core().from()).stream()
        .filter(who -> who.titles().stream().anyMatch(title -> words(title).equals(wanted)))
        .toList();
  }

  /**
   * "The Iranian diplomat" after a foreign minister of Iran: those whose title the noun may stand
   * for, and who have to do with all that is named before it. Without a name it must be who spoke
   * last, and nobody unnamed whom the article called so.
   */
  private List<EntityDraft> classed(Phrase phrase) {
    String noun = text.words(phrase.head(), phrase.whole().to()).toLowerCase(Locale.ROOT);
    noun = noun.replace(' ', '-');
    noun = classes.isClass(noun) ? noun : text.get(phrase.head()).lemma();
    Set<String> named = new HashSet<>();
    for (int i = phrase.core().from() + 1; i < phrase.head(); i++) {
      Token token = text.get(i);
      if (OTHER_OFFICE.contains(token.lemma())) {
        return List.of();
      }
      boolean quality = token.tag().startsWith("JJ") && !token.isCapitalized();
      named.addAll(quality ? Set.of() : words(token.word()));
    }
    List<EntityDraft> found = new ArrayList<>();
    for (EntityDraft who : peopleBefore(phrase.core().from())) {
      Set<String> known = knownOf(who);
      if (known.containsAll(named) && classes.covers(noun, known)) {
        found.add(who);
      }
    }
    return named.isEmpty() ? lastToSpeak(found, phrase) : found;
  }

  private List<EntityDraft> lastToSpeak(List<EntityDraft> people, Phrase phrase) {
    if (people.isEmpty() || unnamed.before(phrase, EntityType.PERSON, false).isPresent()) {
      return List.of();
    }
    return discourse
        .lastTurn(phrase.core().from(), 3)
        .map(Discourse.Turn::speakers)
        .filter(speakers -> speakers.size() == 1 && people.contains(speakers.get(0)))
        .orElseGet(() -> people.size() == 1 && isNear(people.get(0), phrase) ? people : List.of());
  }

  /** Whether somebody is named in one of the two sentences before. */
  private boolean isNear(EntityDraft who, Phrase phrase) {
    int token = phrase.core().from();
    for (EntityDrafts.Placed name : drafts.namesBefore(token)) {
      if (discourse.distance(name.from(), token) > 2) {
        return false;
      }
      if (name.entity().equals(who)) {
        return true;
      }
    }
    return false;
  }

  /** The words of somebody's titles and of what they belong to. */
  private Set<String> knownOf(EntityDraft who) {
    Set<String> known = new HashSet<>();
    who.titles().forEach(title -> known.addAll(words(title)));
    who.affiliations().forEach(of -> of.names().forEach(name -> known.addAll(words(name))));
    return known;
  }

  /** People brought up before whose title has all the words of the description. */
  private List<EntityDraft> titled(Phrase phrase, Set<String> wanted) {
    return peopleBefore(phrase.core().from()).stream()
        .filter(who -> who.titles().stream().anyMatch(title -> words(title).containsAll(wanted)))
        .collect(Collectors.toList());
  }

  /** The words that describe: in small letters, demonyms and aliases as their country. */
  private Set<String> words(String phrase) {
    Set<String> words = new HashSet<>();
    for (String word : phrase.replace('’', '\'').split("[ ,-]+", -1)) {
      String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      String full = SHORTENED.contains(bare) ? SHORTENED.get(bare, 0) : bare;
      String known = countries.country(full).or(() -> countries.ofDemonym(full)).orElse(full);
      String lower = known.toLowerCase(Locale.ROOT);
      if (!EMPTY_WORDS.contains(lower)) {
        words.add(lower);
      }
    }
    return words;
  }

  /** "the two men", "both leaders": the two people that one sentence before names. */
  Resolution several(Phrase phrase) {
    if (phrase.saysTwo(text) && phrase.whole().equals(phrase.core())) {
      List<EntityDraft> two = twoPeople(phrase.core().from());
      if (two.size() == 2) {
        return mentioned(Resolution.of(two, 0.75), phrase);
      }
    }
    return group(phrase);
  }

  private Resolution group(Phrase phrase) {
    boolean bare = phrase.whole().equals(phrase.core()) && phrase.core().size() <= 2;
    Optional<EntityDraft> known =
        phrase.isDefinite(text) && bare
            ? unnamed.before(phrase, EntityType.GROUP, true)
            : Optional.empty();
    return known
        .map(draft -> mentioned(Resolution.of(draft, 0.75), phrase))
        .orElseGet(() -> Resolution.of(unnamed.create(phrase, EntityType.GROUP, true), 0.9));
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

  private Resolution mentioned(Resolution resolution, Phrase phrase) {
    return resolution.mentioned(drafts, phrase.whole(), MentionType.NOMINAL);
  }
}
