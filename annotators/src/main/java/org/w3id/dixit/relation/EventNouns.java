package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.text.Span;

/**
 * Reads relations off nouns that name what happens between two, where both stand in the noun
 * phrase: "Russia's war against Ukraine", "the attack on the town by the army", "its support for
 * Israel", "talks between X and Y", "the Iran-Iraq war".
 */
final class EventNouns {
  private final Dictionary events = Dictionary.load("event-nouns");
  private final TimeAdverbials times = new TimeAdverbials();
  private final Unrealities unrealities = new Unrealities();
  private final ArgumentTypes types;

  EventNouns(ArgumentTypes types) {
    this.types = types;
  }

  /**
   * @param clauses of the same items, by which an event is seen to be planned or asked for
   */
  List<Finding> in(List<Item> items, List<Clause> clauses) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      boolean head = i + 1 == items.size() || !items.get(i + 1).isNoun();
      boolean named = items.get(i).isNoun() || isGerund(items, i);
      if (named && head && events.contains(items.get(i).word().lemma())) {
        Event event = new Event(items, i);
        boolean fight = event.predicate == Predicate.FIGHTS;
        if (!fight || !unrealities.isOther(items, event.start, i)) {
          read(event, clauses, findings);
        }
      }
    }
    return findings;
  }

  /** "Fighting between the two", which the tagger takes for a verb. */
  private static boolean isGerund(List<Item> items, int i) {
    return items.get(i).isTagged("VBG") && i + 1 < items.size() && items.get(i + 1).is("between");
  }

  /** A noun of the dictionary and where it stands. */
  private final class Event {
    private final List<Item> items;
    private final int noun;
    private final Predicate predicate;
    private final Set<String> links;
    private final int start;

    Event(List<Item> items, int noun) {
      this.items = items;
      this.noun = noun;
      List<String> cells = events.get(items.get(noun).word().lemma());
      this.predicate = Predicate.valueOf(cells.get(0));
      this.links = Set.of(cells.get(1).split(" ", -1));
      int i = noun;
      while (i > 0 && isAttribute(items.get(i - 1))) {
        i--;
      }
      this.start = i;
    }

    private static boolean isAttribute(Item item) {
      return item.isNoun()
          || item.isTagged("JJ")
          || item.isTagged("CD")
          || item.isTagged("VBG")
          || item.isTagged("VBN")
          || item.isTagged("HYPH")
          || item.isTagged("RB");
    }

    /** Whose it is, before it: "Russia's long war", "its war", "the U.S.-led war". */
    List<Argument> owners() {
      int before = start - 1;
      if (before < 0) {
        return List.of();
      }
      Item owner = items.get(before);
      if (owner.isTagged("POS") && before > 0 && items.get(before - 1).isEntity()) {
        List<Argument> owners = new ArrayList<>();
        boolean joint =
            before > 2 && items.get(before - 2).is("and") && items.get(before - 3).isEntity();
        if (joint) {
          items.get(before - 3).argument().ifPresent(owners::add);
        }
        items.get(before - 1).argument().ifPresent(owners::add);
        return owners;
      }
      boolean adjective = owner.demonym() && isLed(start);
      boolean named = owner.isEntity() && (owner.isPossessivePronoun() || isCompound(owner));
      return adjective || named ? owner.argument().stream().toList() : List.of();
    }

    /** Cities, persons and regions stand before what happens in or to them, others before talks. */
    private boolean isCompound(Item owner) {
      return switch (owner.argument().orElseThrow().type()) {
        case COUNTRY -> isLed(start);
        case ORGANIZATION, GROUP -> predicate != Predicate.COMMUNICATES_WITH && isLed(start);
        default -> false;
      };
    }

    /** Of the words joined to the owner by a hyphen only "-led" makes the event the owner's. */
    private boolean isLed(int i) {
      return !items.get(i).isTagged("HYPH") || items.get(i + 1).is("led");
    }

    /** The mentions behind one of the prepositions, "reached in Oslo on Monday" between or not. */
    Conjuncts behind(int from, Set<String> allowed) {
      int i = from;
      while (i < items.size()) {
        if (items.get(i).isPreposition() && allowed.contains(items.get(i).word().lower())) {
          return Conjuncts.at(items, i + 1);
        }
        int next = overTimeAndPlace(i);
        if (next == i) {
          break;
        }
        i = next;
      }
      return new Conjuncts(List.of(), from);
    }

    private int overTimeAndPlace(int at) {
      int i = at;
      while (i < items.size() && (items.get(i).isTagged("VB") || items.get(i).isTagged("RB"))) {
        i++;
      }
      int start = i;
      if (i < items.size() && items.get(i).isPreposition()) {
        i++;
      }
      while (i < items.size() && items.get(i).isModifier() && !items.get(i).demonym()) {
        i++;
      }
      return i < items.size()
              && (times.isTime(items.get(i)) || (i > start && isPlace(items.get(i))))
          ? i + 1
          : start;
    }

    private boolean isPlace(Item item) {
      return item.isEntity() && types.is(item.argument().orElseThrow(), "place");
    }

    /** "X" and "Y" of "the X-Y war". */
    List<Argument> pair() {
      int second = start - 1;
      boolean paired =
          second > 1
              && items.get(second).isEntity()
              && isDash(second - 1)
              && items.get(second - 2).isEntity();
      return paired
          ? List.of(
              items.get(second - 2).argument().orElseThrow(),
              items.get(second).argument().orElseThrow())
          : List.of();
    }

    private boolean isDash(int i) {
      return items.get(i).isTagged("HYPH") || items.get(i).is("–");
    }

    /** Whether the article takes it for granted that it happens: "Russia's war", "the war". */
    boolean isDefinite() {
      int first = start - (pair().isEmpty() ? 1 : 4);
      Item before = items.get(Math.max(0, first));
      return before.isTagged("POS") || before.isPossessivePronoun() || before.is("the");
    }
  }

  private void read(Event event, List<Clause> clauses, List<Finding> findings) {
    Conjuncts between = event.behind(event.noun + 1, Set.of("between"));
    List<Argument> parties = between.arguments().isEmpty() ? event.pair() : between.arguments();
    for (int i = 0; i < parties.size(); i++) {
      pairs(event, "between", parties.subList(i, i + 1), rest(parties, i), clauses, findings);
    }
    if (parties.size() > 1) {
      return;
    }
    Conjuncts objects = event.behind(event.noun + 1, event.links);
    Conjuncts agents = event.behind(objects.end(), Set.of("by"));
    if (objects.arguments().isEmpty()) {
      objects = event.behind(agents.end(), event.links);
    }
    String form = agents.arguments().isEmpty() ? "owner's" : "by";
    List<Argument> subjects = form.equals("by") ? agents.arguments() : event.owners();
    pairs(event, form, subjects, objects.arguments(), clauses, findings);
  }

  private static List<Argument> rest(List<Argument> parties, int i) {
    return parties.subList(i + 1, parties.size());
  }

  private void pairs(
      Event event,
      String form,
      List<Argument> subjects,
      List<Argument> objects,
      List<Clause> clauses,
      List<Finding> findings) {
    for (Argument subject : subjects) {
      for (Argument object : objects) {
        if (fits(event.predicate, subject, object)) {
          Item noun = event.items.get(event.noun);
          findings.add(
              new Finding(
                  subject,
                  event.predicate,
                  object,
                  Span.hull(List.of(noun.span(), subject.span(), object.span())),
                  unrealities.of(event.items, event.start, event.noun, event.isDefinite(), clauses),
                  "phrase " + form + " " + event.predicate,
                  Optional.empty(),
                  Optional.empty()));
        }
      }
    }
  }

  private boolean fits(Predicate predicate, Argument subject, Argument object) {
    return switch (predicate) {
      case FIGHTS -> types.is(subject, "power") && types.is(object, "power");
      case CONTROLS -> types.is(subject, "power") && types.is(object, "place");
      case SPOUSE -> types.is(subject, "person") && types.is(object, "person");
      default -> types.is(subject, "actor") && types.is(object, "actor");
    };
  }
}
