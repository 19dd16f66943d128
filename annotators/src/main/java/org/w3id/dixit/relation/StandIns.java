package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.text.Span;

/**
 * Nouns that act, or suffer, for those whose they are: what "Russian troops", "Assad's regime" or
 * "the U.S.-led coalition" do to others Russia, Assad and the U.S. do, and who strikes "ISIL
 * positions" strikes ISIL. Each noun counts for some predicates only.
 */
final class StandIns {
  /** What kind of noun it is, as the dictionary {@code stand-in-nouns} names it. */
  private enum Kind {
    FORCE,
    GOVERNMENT,
    OFFICIAL,
    PEOPLE,
    /** Of a person only: "the Trump campaign". */
    CAMPAIGN,
    /** What is struck. */
    TARGET,
    /** Makes of the noun behind it one that does not stand for the owner: "Syrian rebel forces". */
    OTHER;

    boolean mayDo(Predicate predicate) {
      return switch (this) {
        case GOVERNMENT -> true;
        case FORCE -> predicate == Predicate.CONTROLS || maySuffer(predicate);
        case OFFICIAL, CAMPAIGN -> maySuffer(predicate);
        case PEOPLE, TARGET, OTHER -> false;
      };
    }

    boolean maySuffer(Predicate predicate) {
      return switch (this) {
        case GOVERNMENT -> true;
        case FORCE ->
            predicate == Predicate.FIGHTS
                || predicate == Predicate.SUPPORTS
                || predicate == Predicate.ALLY_OF;
        case CAMPAIGN ->
            predicate == Predicate.SUPPORTS
                || predicate == Predicate.OPPOSES
                || predicate == Predicate.COMMUNICATES_WITH;
        case OFFICIAL -> predicate == Predicate.COMMUNICATES_WITH;
        case PEOPLE -> predicate == Predicate.SUPPORTS;
        case TARGET -> predicate == Predicate.FIGHTS;
        case OTHER -> false;
      };
    }
  }

  /**
   * A sentence in which stand-ins are read as mentions of those for whom they stand.
   *
   * @param kinds of the stand-ins, by the span of the mention
   */
  record Read(List<Item> items, Map<Span, Kind> kinds) {
    /** The same items, with the stand-ins of an earlier reading. */
    Read with(Read earlier) {
      Map<Span, Kind> all = new HashMap<>(kinds);
      all.putAll(earlier.kinds);
      return new Read(items, all);
    }

    /** Whether the stand-ins of a finding, if any, may stand in such a relation. */
    boolean allows(Finding finding) {
      Kind subject = kinds.get(finding.subject().span());
      Kind object = kinds.get(finding.object().span());
      return (subject == null || subject.mayDo(finding.predicate()))
          && (object == null || object.maySuffer(finding.predicate()));
    }
  }

  private final Dictionary nouns = Dictionary.load("stand-in-nouns");
  private final Dictionary events = Dictionary.load("event-nouns");

  Read in(List<Item> items) {
    List<Item> read = new ArrayList<>();
    Map<Span, Kind> kinds = new HashMap<>();
    int i = 0;
    while (i < items.size()) {
      int end = standInEnd(items, i);
      int of = end > 0 ? -1 : owner(items, i);
      if (end > 0 || of > 0) {
        Item owner = items.get(end > 0 ? i : of);
        Item head = items.get(end > 0 ? end - 1 : i);
        kinds.put(owner.argument().orElseThrow().span(), kind(head).orElseThrow());
        read.add(standIn(owner, head));
        i = end > 0 ? end : of + 1;
      } else {
        read.add(items.get(i));
        i++;
      }
    }
    return new Read(read, kinds);
  }

  /** A person's troops and regime are no person. */
  private static Item standIn(Item owner, Item head) {
    Argument whose = owner.argument().orElseThrow();
    ArgumentType type =
        whose.type() == ArgumentType.PERSON ? ArgumentType.ORGANIZATION : whose.type();
    Argument argument =
        new Argument(whose.object(), type, whose.span(), whose.name(), whose.form());
    Span span = Span.hull(List.of(owner.span(), head.span()));
    return new Item(span, head.word(), Optional.of(argument), false, owner.inside());
  }

  /** One past the stand-in whose owner stands at an item: "Assad's brutal regime"; 0 for none. */
  private int standInEnd(List<Item> items, int owner) {
    Item first = items.get(owner);
    if (first.argument().isEmpty() || first.isDate() || isFormer(items, owner - 1)) {
      return 0;
    }
    int i = owner + 1;
    boolean possessive = i < items.size() && items.get(i).isTagged("POS");
    if (possessive || isLed(items, i)) {
      i += possessive ? 1 : 2;
    }
    int head = -1;
    while (i < items.size() && (items.get(i).isNoun() || isAttribute(items.get(i)))) {
      head = items.get(i).isNoun() ? i : head;
      if (kind(items.get(i)).filter(Kind.OTHER::equals).isPresent()) {
        return 0;
      }
      i++;
    }
    boolean whole = head > 0 && (i == items.size() || !items.get(i).isTagged("HYPH"));
    return whole
            && isStandIn(items.get(head))
            && !isEvent(items, head)
            && owns(first, possessive, items.get(head))
        ? head + 1
        : 0;
  }

  /** "the people of Iraq": the owner's place; -1 for none. */
  private int owner(List<Item> items, int noun) {
    int link = isStandIn(items.get(noun)) ? link(items, noun) : -1;
    if (link < 0) {
      return -1;
    }
    int i = link + 1;
    while (i < items.size() && items.get(i).isTagged("DT")) {
      i++;
    }
    boolean free =
        i < items.size()
            && items.get(i).isEntity()
            && (i + 1 == items.size()
                || (!items.get(i + 1).isTagged("POS") && !items.get(i + 1).isNoun()));
    return free ? i : -1;
  }

  /**
   * "of" of "the people of Iraq" and "the government and people of Iraq", "to" of "forces loyal to
   * Assad".
   */
  private int link(List<Item> items, int noun) {
    boolean joint = is(items, noun + 1, "and") && isStandIn(items.get(noun + 2));
    boolean loyal =
        is(items, noun + 1, "loyal")
            && is(items, noun + 2, "to")
            && kind(items.get(noun)).filter(Kind.FORCE::equals).isPresent();
    int of = joint ? noun + 3 : noun + 1;
    return loyal ? noun + 2 : is(items, of, "of") ? of : -1;
  }

  /** Whether a word stands at an item that is not the last. */
  private static boolean is(List<Item> items, int i, String word) {
    return i + 1 < items.size() && items.get(i).is(word);
  }

  private boolean isStandIn(Item noun) {
    boolean one = nouns.get(noun.word().lemma(), 1).equals("many") && !noun.isTagged("NNS");
    return noun.isNoun() && !one && kind(noun).filter(kind -> kind != Kind.OTHER).isPresent();
  }

  /** "U.S. strikes on the camp" are strikes, "U.S. strikes hit the camp" are who hits. */
  private boolean isEvent(List<Item> items, int head) {
    return events.contains(items.get(head).word().lemma())
        && (head + 1 == items.size()
            || items.get(head + 1).isPreposition()
            || items.get(head + 1).isTagged("POS"));
  }

  /** "his officials" may be those of anybody he works for; cities stand before what is in them. */
  private boolean owns(Item owner, boolean possessive, Item head) {
    Kind kind = kind(head).orElseThrow();
    ArgumentType type = owner.argument().orElseThrow().type();
    if (owner.isPossessivePronoun()) {
      return kind == Kind.FORCE;
    }
    if (kind == Kind.CAMPAIGN) {
      return type == ArgumentType.PERSON;
    }
    return possessive
        || switch (type) {
          case COUNTRY, ORGANIZATION, GROUP, PERSON -> true;
          default -> false;
        };
  }

  private Optional<Kind> kind(Item noun) {
    String kind = noun.isWord() ? nouns.get(noun.word().lemma(), 0) : "";
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
  }

  private static boolean isAttribute(Item item) {
    return item.isTagged("JJ") || item.isTagged("CD");
  }

  /** "U.S.-led" */
  private static boolean isLed(List<Item> items, int i) {
    return i + 1 < items.size() && items.get(i).isTagged("HYPH") && items.get(i + 1).is("led");
  }

  private static boolean isFormer(List<Item> items, int i) {
    return i >= 0 && (items.get(i).is("former") || items.get(i).isTagged("HYPH"));
  }
}
