package org.w3id.dixit.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which names are the same person's. Full names first, in text order: the same surname, and given
 * names that agree (equal, an initial, one left out). Then single words: of the surname's bearers
 * whose gender fits the word of respect the only one, else the one named in full just before, else
 * the one whom the article calls so.
 */
final class PersonClusters {
  /** Bearers of one surname that are compared with a new name: the latest ones. */
  private static final int COMPARED = 12;

  private static final double CERTAIN = 0.97;
  private static final double SHARED_SURNAME = 0.6;

  private record Person(EntityDraft draft, List<String> words) {
    String surname() {
      return words.get(words.size() - 1);
    }
  }

  private final EntityDrafts drafts;
  private final Nouns nouns;
  private final GivenNames givenNames;
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byGivenName = new HashMap<>();
  private final Map<String, List<Person>> bySound = new HashMap<>();

  private final Map<EntityDraft, TreeSet<Integer>> fullNames = new HashMap<>();

  /** How often a single word has meant somebody so far. */
  private final Map<EntityDraft, Integer> byOneName = new HashMap<>();

  PersonClusters(EntityDrafts drafts, Nouns nouns, GivenNames givenNames) {
    this.drafts = drafts;
    this.nouns = nouns;
    this.givenNames = givenNames;
  }

  void cluster(List<NameMention> names) {
    List<NameMention> single = new ArrayList<>();
    for (NameMention name : names) {
      if (words(name).size() > 1) {
        addFull(name);
      } else {
        single.add(name);
      }
    }
    single.forEach(this::addSingle);
  }

  private List<String> words(NameMention name) {
    TokenRange range = drafts.text().range(name.span());
    List<String> words = new ArrayList<>();
    boolean quoted = false;
    for (int i = range.from(); i < range.to(); i++) {
      String word = drafts.text().get(i).word();
      quoted ^= "\"“”".contains(word);
      if (!quoted && word.codePoints().anyMatch(Character::isLetter) && !isSuffix(word)) {
        words.add(word.toLowerCase(Locale.ROOT).replace(".", ""));
      }
    }
    return words;
  }

  private static boolean isSuffix(String word) {
    return word.matches("(?i:jr|sr|jnr|snr)\\.?|[IVX]{2,}");
  }

  private void addFull(NameMention name) {
    List<String> words = words(name);
    String surname = words.get(words.size() - 1);
    Gender gender = gender(name, words);
    Optional<Person> same =
        latest(bySurname.getOrDefault(surname, List.of())).stream()
            .filter(person -> person.draft().gender().agrees(gender))
            .filter(person -> agree(person.words(), words))
            .findFirst()
            .or(() -> beginning(words, gender))
            .or(() -> otherSpelling(words, gender));
    EntityDraft draft =
        same.map(Person::draft).orElseGet(() -> drafts.create(EntityType.PERSON, false));
    boolean fuller = same.isEmpty() || words.size() > same.get().words().size();
    if (fuller) {
      register(new Person(draft, words));
    }
    fullNames
        .computeIfAbsent(draft, absent -> new TreeSet<>())
        .add(drafts.text().range(name.span()).from());
    mention(draft, name, gender, name.confidence());
  }

  private void register(Person person) {
    List<Person> bearers =
        bySurname.computeIfAbsent(person.surname(), surname -> new ArrayList<>());
    latest(bearers).removeIf(other -> other.draft().equals(person.draft()));
    bearers.add(person);
    String sound = Spelling.sound(person.surname());
    if (person.words().size() > 1 && !sound.isEmpty()) {
      bySound.computeIfAbsent(sound, alike -> new ArrayList<>()).add(person);
    }
    if (person.words().size() > 1) {
      byGivenName.computeIfAbsent(person.words().get(0), given -> new ArrayList<>()).add(person);
    }
  }

  /**
   * "Nor Hasna" for the only one whose name is longer by a word: "Nor Hasna Paisal". By two it may
   * be somebody else's: "Aung San" is not Aung San Suu Kyi.
   */
  private Optional<Person> beginning(List<String> words, Gender gender) {
    List<Person> longer =
        fitting(byGivenName.getOrDefault(words.get(0), List.of()), gender).stream()
            .filter(person -> person.words().size() == words.size() + 1)
            .filter(person -> person.words().subList(0, words.size()).equals(words))
            .toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }

  private static List<Person> latest(List<Person> persons) {
    return persons.subList(Math.max(0, persons.size() - COMPARED), persons.size());
  }

  /** Whether the given names before equal surnames may be one person's. */
  private static boolean agree(List<String> one, List<String> other) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    int at = 0;
    for (String word : shorter) {
      while (at < longer.size() && !sameWord(word, longer.get(at))) {
        at++;
      }
      if (at == longer.size()) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean sameWord(String one, String other) {
    boolean initial = one.length() == 1 || other.length() == 1;
    return initial ? one.charAt(0) == other.charAt(0) : one.equals(other);
  }

  private void addSingle(NameMention name) {
    List<String> words = words(name);
    String word = words.isEmpty() ? written(name) : words.get(0);
    Gender gender = gender(name, words);
    List<Person> bearers = fitting(bySurname.getOrDefault(word, List.of()), gender);
    if (bearers.isEmpty()) {
      // "Mr Xi" for "Xi Jinping": the family's name comes first, and no given name tells the
      // gender.
      Gender known = isRespected(name) ? Gender.UNKNOWN : gender;
      bearers = fitting(byGivenName.getOrDefault(word, List.of()), known);
    }
    if (bearers.isEmpty()) {
      bearers = spelledOtherwise(word, gender);
    }
    if (bearers.isEmpty()) {
      EntityDraft draft = drafts.create(EntityType.PERSON, false);
      register(new Person(draft, List.of(word)));
      mention(draft, name, gender, name.confidence());
      return;
    }
    EntityDraft draft = bearers.size() == 1 ? bearers.get(0).draft() : likeliest(bearers, name);
    byOneName.merge(draft, 1, Integer::sum);
    double confidence = bearers.size() == 1 ? CERTAIN : SHARED_SURNAME;
    mention(draft, name, gender, Math.min(confidence, name.confidence()));
  }

  /** The only bearer of a surname that sounds the same and is nearly written so. */
  private List<Person> spelledOtherwise(String word, Gender gender) {
    String sound = Spelling.sound(word);
    List<Person> alike =
        sound.isEmpty() ? List.of() : fitting(bySound.getOrDefault(sound, List.of()), gender);
    return alike.size() == 1 && Spelling.isClose(alike.get(0).surname(), word) ? alike : List.of();
  }

  /** "Volodymyr Zelensky" for "Volodymyr Zelenskyy": the given names must agree. */
  private Optional<Person> otherSpelling(List<String> words, Gender gender) {
    List<Person> alike = spelledOtherwise(words.get(words.size() - 1), gender);
    return alike.stream().filter(person -> agree(given(person.words()), given(words))).findFirst();
  }

  private static List<String> given(List<String> words) {
    return words.subList(0, words.size() - 1);
  }

  private String written(NameMention name) {
    return NameClusters.inSmallLetters(NameClusters.written(drafts.text(), name.span()));
  }

  private static List<Person> fitting(List<Person> persons, Gender gender) {
    List<Person> fitting = new ArrayList<>();
    for (Person person : latest(persons)) {
      boolean known = fitting.stream().anyMatch(other -> other.draft().equals(person.draft()));
      if (!known && person.draft().gender().agrees(gender)) {
        fitting.add(person);
      }
    }
    return fitting;
  }

  /**
   * The one whose full name stands just before, if that is one; else whom the surname alone has
   * meant most: news goes on to name the others in full. Else the one whose full name stands last
   * before, or first after.
   */
  private EntityDraft likeliest(List<Person> bearers, NameMention name) {
    int here = drafts.text().range(name.span()).from();
    List<EntityDraft> near = new ArrayList<>();
    EntityDraft usual = bearers.get(0).draft();
    EntityDraft last = usual;
    int lastAt = Integer.MIN_VALUE;
    for (Person person : bearers) {
      EntityDraft draft = person.draft();
      Integer before = fullNames.getOrDefault(draft, new TreeSet<>()).floor(here);
      int at = before == null ? -1 : before;
      if (at >= 0 && isNear(at, here)) {
        near.add(draft);
      }
      if (at > lastAt) {
        lastAt = at;
        last = draft;
      }
      usual = times(draft) > times(usual) ? draft : usual;
    }
    return near.size() == 1 ? near.get(0) : times(usual) > 0 ? usual : last;
  }

  private int times(EntityDraft draft) {
    return byOneName.getOrDefault(draft, 0);
  }

  /** In the same sentence or the one before. */
  private boolean isNear(int earlier, int later) {
    TokenizedText text = drafts.text();
    return text.get(later).sentence() - text.get(earlier).sentence() <= 1;
  }

  private Gender gender(NameMention name, List<String> words) {
    Gender honorific = honorificGender(name);
    if (honorific != Gender.UNKNOWN) {
      return honorific;
    }
    Gender described = describedGender(name);
    if (described != Gender.UNKNOWN) {
      return described;
    }
    return words.size() > 1 ? givenNames.gender(capitalized(words.get(0))) : Gender.UNKNOWN;
  }

  /** "her brother Rinku", "the actress Ann Lee": what the noun right before says. */
  private Gender describedGender(NameMention name) {
    TokenizedText text = drafts.text();
    int from = text.range(name.span()).from();
    boolean noun = text.sameSentence(from - 1, from) && text.get(from - 1).tag().equals("NN");
    return noun ? nouns.gender(text.get(from - 1)) : Gender.UNKNOWN;
  }

  private boolean isRespected(NameMention name) {
    return honorificGender(name) != Gender.UNKNOWN;
  }

  private Gender honorificGender(NameMention name) {
    int before = drafts.text().range(name.span()).from() - 1;
    return before < 0 ? Gender.UNKNOWN : nouns.honorificGender(drafts.text().get(before));
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private void mention(EntityDraft draft, NameMention name, Gender gender, double confidence) {
    draft.learn(gender);
    draft.addName(written(name));
    drafts.mention(draft, drafts.text().range(name.span()), MentionType.NAME, confidence);
  }
}
