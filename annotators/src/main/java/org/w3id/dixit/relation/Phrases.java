package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.dixit.models.Dictionary;

/**
 * Reads relations off what stands side by side without a verb: "Turkey's foreign ministry", "an
 * American economist", "(1 May 1920 – 3 June 1990)".
 */
final class Phrases {
  private final Dictionary events = Dictionary.load("relation-events");
  private final Dictionary nouns = Dictionary.load("nouns");
  private final Set<String> regions = regions();
  private final ArgumentTypes types;
  private final PlacePhrases places;
  private final Affiliations affiliations;

  Phrases(ArgumentTypes types) {
    this.types = types;
    this.places = new PlacePhrases(types);
    this.affiliations = new Affiliations(types);
  }

  /** Places with an adjective of their own that are no nation's. */
  private static Set<String> regions() {
    Dictionary demonyms = Dictionary.load("demonyms");
    return demonyms.keys().stream()
        .filter(word -> !demonyms.get(word, 1).isEmpty())
        .map(word -> demonyms.get(word, 0))
        .collect(Collectors.toUnmodifiableSet());
  }

  List<Finding> in(FlatSentence sentence) {
    List<Finding> findings = new ArrayList<>();
    List<Item> items = sentence.items();
    findings.addAll(places.in(items));
    findings.addAll(affiliations.in(items));
    for (int i = 0; i < items.size(); i++) {
      agency(items.get(i), findings);
      dated(items, i, findings);
    }
    for (FlatSentence.Aside aside : sentence.asides()) {
      lifetime(aside, findings);
    }
    return findings;
  }

  /** The mention that a noun phrase starting here consists of; -1 for none. */
  private static int mention(List<Item> items, int from) {
    int i = from;
    while (i < items.size() && items.get(i).isModifier() && !items.get(i).demonym()) {
      i++;
    }
    return i < items.size() && items.get(i).isEntity() ? i : -1;
  }

  /** "Turkey's foreign ministry", "the Russian army": a description that names its state. */
  private void agency(Item item, List<Finding> findings) {
    if (!item.isEntity() || !is(item, ArgumentType.ORGANIZATION) || item.inside().size() < 2) {
      return;
    }
    List<Item> inside = item.inside();
    int first = inside.get(0).isTagged("DT") ? 1 : 0;
    Item state = inside.get(first);
    Item head = inside.get(inside.size() - 1);
    boolean named =
        state.argument().isPresent() && !state.isDate() && is(state, ArgumentType.COUNTRY);
    boolean organ = head.isWord() && events.get(head.word().lemma(), 0).equals("AGENCY_OF");
    if (named && organ) {
      add(item, Predicate.AGENCY_OF, state, "phrase state's organ", findings);
    }
  }

  /** "his death in 1995", "the founding of the bank in 1950" */
  private void dated(List<Item> items, int noun, List<Finding> findings) {
    String name = items.get(noun).isNoun() ? events.get(items.get(noun).word().lemma(), 0) : "";
    if (!name.endsWith("_DATE")) {
      return;
    }
    Predicate predicate = Predicate.valueOf(name);
    int owner = owner(items, noun);
    int date = Math.max(noun, owner) + 1;
    while (date < items.size()
        && date - noun < 9
        && !items.get(date).isDate()
        && (items.get(date).isPreposition()
            || items.get(date).isEntity()
            || items.get(date).isComma()
            || items.get(date).isModifier())) {
      date++;
    }
    boolean found = owner >= 0 && date < items.size() && items.get(date).isDate();
    if (found && isOf(items.get(owner), predicate)) {
      add(items.get(owner), predicate, items.get(date), "phrase owner's " + predicate, findings);
    }
  }

  private boolean isOf(Item owner, Predicate predicate) {
    String kind = predicate == Predicate.FOUNDING_DATE ? "body" : "person";
    return types.is(owner.argument().orElseThrow(), kind);
  }

  /**
   * Item of whose it is: "his death", "Miller's sudden death", "the death of Miller"; -1 for none.
   */
  private static int owner(List<Item> items, int noun) {
    int i = noun - 1;
    while (i >= 0 && (items.get(i).isTagged("JJ") || items.get(i).isTagged("NN"))) {
      i--;
    }
    if (i >= 0 && items.get(i).isPossessivePronoun()) {
      return i;
    }
    if (i > 0 && items.get(i).isTagged("POS") && items.get(i - 1).isEntity()) {
      return i - 1;
    }
    return noun + 1 < items.size() && items.get(noun + 1).is("of") ? mention(items, noun + 2) : -1;
  }

  /** "(1 May 1920 – 3 June 1990)" behind a person's name. */
  private void lifetime(FlatSentence.Aside aside, List<Finding> findings) {
    List<Item> dates = aside.items().stream().filter(Item::isDate).toList();
    boolean person = is(aside.of(), ArgumentType.PERSON);
    if (!person || dates.size() != 2) {
      return;
    }
    int first = aside.items().indexOf(dates.get(0));
    int second = aside.items().indexOf(dates.get(1));
    boolean dash =
        aside.items().subList(first, second).stream()
            .anyMatch(item -> item.isTagged(":") || item.isTagged("HYPH") || item.is("–"));
    if (dash && aside.items().stream().noneMatch(item -> item.isVerb())) {
      add(aside.of(), Predicate.BIRTH_DATE, dates.get(0), "phrase (born – died)", findings);
      add(aside.of(), Predicate.DEATH_DATE, dates.get(1), "phrase (born – died)", findings);
    }
  }

  /** "is an American economist", "is a ridge in Iraq": what a clause says that its subject is. */
  List<Finding> described(Clause clause) {
    List<Finding> findings = places.described(clause);
    for (Argument subject : clause.subjects()) {
      if (subject.type() == ArgumentType.PERSON) {
        nationality(subject, clause, findings);
      }
    }
    return findings;
  }

  private void nationality(Argument person, Clause clause, List<Finding> findings) {
    List<Item> items = clause.complement();
    int i = 0;
    while (i < items.size() && (items.get(i).isModifier() || items.get(i).isTagged("JJ"))) {
      Item item = items.get(i);
      if (item.demonym() && isNation(item) && describesPerson(items, i + 1)) {
        findings.add(Origins.from(person, item.argument().orElseThrow(), clause.modality()));
      }
      i++;
    }
  }

  /** Not "European", "Scandinavian" or "Texan". */
  private boolean isNation(Item demonym) {
    return !regions.contains(demonym.argument().orElseThrow().name());
  }

  /** Whether the head of the noun phrase is a kind of person, or none that is known not to be. */
  private boolean describesPerson(List<Item> items, int from) {
    int i = from;
    while (i < items.size() && (items.get(i).isModifier() || items.get(i).isNoun())) {
      i++;
    }
    if (i == from || !items.get(i - 1).isNoun()) {
      return false;
    }
    String kind = nouns.get(items.get(i - 1).word().lemma(), 0);
    return kind.isEmpty() || kind.equals("person");
  }

  private static boolean is(Item item, ArgumentType type) {
    return item.argument().orElseThrow().type() == type;
  }

  private static void add(
      Item subject, Predicate predicate, Item object, String rule, List<Finding> findings) {
    Argument from = subject.argument().orElseThrow();
    Argument to = object.argument().orElseThrow();
    findings.add(Finding.between(from, predicate, to, Modality.ASSERTED, rule));
  }
}
