package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.models.Dictionary;

/**
 * The arguments of a clause by what links them to the verb: {@code subj}, {@code obj}, {@code
 * date}, the preposition ("as part of" is one, {@code as-part-of}), and further {@code
 * in+call+with} for "in a call with" and {@code ^to} for a preposition right behind the verb.
 *
 * @param noun lemma of the direct object where it is a common noun: "control" of "took control of"
 */
record Slots(Map<String, List<Argument>> arguments, String noun) {
  private static final Set<String> TEMPORAL =
      Set.of("obj", "in", "on", "since", "around", "about", "during", "circa");

  List<Argument> get(String slot) {
    return arguments.getOrDefault(slot, List.of());
  }

  /**
   * Fills the slots of a clause.
   *
   * @param nouns kinds of common nouns, by which "the city of" is seen to be no step of its own
   */
  static Slots of(Clause clause, Dictionary nouns) {
    return of(clause, new Filler(clause.complement(), nouns, Optional.empty()));
  }

  /**
   * The same, more careful: of several in one slot only those that are coordinated with the first,
   * no owner of something else, and nothing that belongs to another event.
   *
   * @param events nouns that name events
   */
  static Slots careful(Clause clause, Dictionary nouns, Dictionary events) {
    return of(clause, new Filler(clause.complement(), nouns, Optional.of(events)));
  }

  private static Slots of(Clause clause, Filler filler) {
    filler.add("subj", clause.subjects());
    filler.fill();
    if (filler.slots.get("obj") == null) {
      filler.add("obj", clause.fronted());
    }
    clause.date().ifPresent(date -> filler.add("date", List.of(date)));
    return new Slots(filler.slots, filler.noun);
  }

  private static final class Filler {
    private final Map<String, List<Argument>> slots = new LinkedHashMap<>();
    private final List<Item> items;
    private final Dictionary nouns;
    private final Optional<Dictionary> events;
    private String noun = "";
    private int directNoun = -1;

    Filler(List<Item> items, Dictionary nouns, Optional<Dictionary> events) {
      this.items = items;
      this.nouns = nouns;
      this.events = events;
    }

    private boolean isCareful() {
      return events.isPresent();
    }

    void add(String slot, List<Argument> arguments) {
      slots.computeIfAbsent(slot, key -> new ArrayList<>()).addAll(arguments);
    }

    void fill() {
      String link = "obj";
      String longLink = "";
      int last = -1;
      boolean isRole = false;
      for (int i = 0; i < items.size(); i++) {
        Item item = items.get(i);
        if (isPartOf(i)) {
          link = "as-part-of";
          longLink = "";
          last = -1;
          i += 2;
        } else if (isCareful() && Companions.isTogether(items, i)) {
          link = "alongside";
          longLink = "";
          last = -1;
          i += 1;
        } else if (item.isPreposition()) {
          isRole |= item.is("as");
          link =
              isPlaceNoun(i - 1) && item.is("of")
                  ? link
                  : belongsElsewhere(link, i) ? "" : next(link, item.word().lower());
          longLink = longLink(i);
          last = -1;
        } else if (link.equals("obj") && (isShifted(i) || (i == 0 && item.isTagged("RP")))) {
          noun = item.word().lower();
        } else if (item.isNoun() && link.equals("obj") && slots.get("obj") == null) {
          noun = isCareful() && isOwned(i) ? "" : item.word().lemma();
          directNoun = i;
        } else if (item.isArgument() && isHead(i) && (item.isDate() || !isRole)) {
          if (!isCareful() || last < 0 || isJoined(last, i)) {
            addArgument(link, item.argument().orElseThrow());
            if (!longLink.isEmpty()) {
              add(longLink, List.of(item.argument().orElseThrow()));
            }
            last = i;
          }
        } else if (isCareful() && link.equals("obj") && ownsDeed(i)) {
          add("obj's", List.of(item.argument().orElseThrow()));
        }
      }
    }

    /** "Norland" of "Norland's invasion of", "the Norland attack on"; not of "Norland's army". */
    private boolean ownsDeed(int owner) {
      if (items.get(owner).argument().isEmpty() || slots.get("obj") != null) {
        return false;
      }
      boolean possessive = owner + 1 < items.size() && items.get(owner + 1).isTagged("POS");
      int head = -1;
      int i = owner + (possessive ? 2 : 1);
      while (i < items.size() && (items.get(i).isNoun() || items.get(i).isTagged("JJ"))) {
        head = items.get(i).isNoun() ? i : head;
        i++;
      }
      String noun = head < 0 ? "" : items.get(head).word().lemma();
      boolean event = events.filter(known -> known.contains(noun)).isPresent();
      boolean deed = !noun.isEmpty() && nouns.get(noun, 0).isEmpty();
      return event || (possessive && deed);
    }

    /** "back" of "pushed the army back". */
    private boolean isShifted(int particle) {
      return isCareful()
          && particle == 1
          && items.get(0).isEntity()
          && (items.get(1).isTagged("RP") || items.get(1).isTagged("RB"));
    }

    private boolean isPartOf(int i) {
      return i + 2 < items.size()
          && items.get(i).is("as")
          && items.get(i + 1).is("part")
          && items.get(i + 2).is("of");
    }

    /**
     * What stands behind another event ("during the debate against"), a second time, or in "of his
     * friendship with".
     */
    private boolean belongsElsewhere(String link, int preposition) {
      boolean nested =
          isCareful()
              && link.equals("of")
              && items.get(preposition).is("with")
              && items.get(preposition - 1).isNoun();
      boolean during = isCareful() && link.equals("during");
      return nested || during || isEvent(preposition - 1) || isRepeated(preposition);
    }

    /** "the union's talks": those of somebody else than the subject. */
    private boolean isOwned(int at) {
      int i = at;
      while (i > 0 && (items.get(i - 1).isNoun() || items.get(i - 1).isModifier())) {
        i--;
      }
      return i > 0 && items.get(i - 1).isTagged("POS");
    }

    /**
     * An event that is no direct object has what is behind it to itself: "a push for talks with".
     */
    private boolean isEvent(int at) {
      return at >= 0
          && at != directNoun
          && items.get(at).isNoun()
          && events.filter(known -> known.contains(items.get(at).word().lemma())).isPresent();
    }

    /** The second "for" of "voted for Miller, not for Dahl"; not that of "… and for Dahl". */
    private boolean isRepeated(int preposition) {
      int i = preposition - 1;
      while (i >= 0 && !items.get(i).isEntity()) {
        if (items.get(i).is("and")) {
          return false;
        }
        i--;
      }
      return isCareful() && slots.containsKey(items.get(preposition).word().lower());
    }

    /** "in+call+with" for the preposition of "in a call with"; empty where there is none before. */
    private String longLink(int preposition) {
      int i = preposition - 1;
      if (i < 1 || !items.get(i).isNoun()) {
        while (i >= 0 && items.get(i).isTagged("RB")) {
          i--;
        }
        return i < 0 ? "^" + items.get(preposition).word().lower() : "";
      }
      String named =
          "+" + items.get(i).word().lemma() + "+" + items.get(preposition).word().lower();
      while (i > 0 && (items.get(i).isNoun() || items.get(i).isModifier() || isOwner(i))) {
        i--;
      }
      return items.get(i).isPreposition() ? items.get(i).word().lower() + named : "";
    }

    private boolean isOwner(int i) {
      return items.get(i).isPossessivePronoun();
    }

    /** "A and B", "A, B and C"; not "A, B said". */
    private boolean isJoined(int first, int next) {
      boolean comma = false;
      for (int i = first + 1; i < next; i++) {
        if (items.get(i).isTagged("CC")) {
          return true;
        }
        comma |= items.get(i).isComma();
      }
      for (int i = next + 1; comma && i < items.size(); i++) {
        if (items.get(i).isTagged("CC")) {
          return true;
        }
        if (!items.get(i).isComma() && !items.get(i).isModifier() && !items.get(i).isEntity()) {
          return false;
        }
      }
      return false;
    }

    /** "works with farmers in Kenya": where the farmers are, not where the work is. */
    private static String next(String link, String preposition) {
      return link.equals("with") && preposition.equals("in") ? "with in" : preposition;
    }

    private void addArgument(String link, Argument argument) {
      add(link, List.of(argument));
      if (!argument.isEntity() && TEMPORAL.contains(link.substring(link.indexOf(' ') + 1))) {
        add("date", List.of(argument));
      }
    }

    private boolean isPlaceNoun(int i) {
      if (i < 0 || !items.get(i).isNoun()) {
        return false;
      }
      String kind = nouns.get(items.get(i).word().lemma(), 0);
      return kind.equals("place") || kind.equals("city");
    }

    /** Not "Apple" of "Apple's plans" or "Apple executives"; but that of "the Apple company". */
    private boolean isHead(int i) {
      boolean excluded = isCareful() && i > 0 && items.get(i - 1).is("not");
      if (items.get(i).isPossessivePronoun() || excluded || isBehindNoun(i)) {
        return false;
      }
      if (i + 1 == items.size()) {
        return true;
      }
      Item next = items.get(i + 1);
      if (isCareful() && isAttribute(i)) {
        return false;
      }
      boolean generic = next.isNoun() && isKind(next.word().lemma());
      return !next.isTagged("POS") && (!next.isNoun() || generic) && !next.isTagged("HYPH");
    }

    /** "the union" of "insulted workers, the union said"; persons may be who the noun describes. */
    private boolean isBehindNoun(int at) {
      int i = at;
      while (i > 0 && items.get(i - 1).isTagged("DT")) {
        i--;
      }
      return isCareful()
          && i > 1
          && items.get(i - 1).isComma()
          && items.get(i - 2).isNoun()
          && !items.get(i - 2).isTagged("NNP")
          && items.get(at).isEntity()
          && items.get(at).argument().orElseThrow().type() != ArgumentType.PERSON;
    }

    /** "U.S." of "U.S. presidential hopeful" and of "U.S. presidential candidate Dahl". */
    private boolean isAttribute(int at) {
      int i = at + 1;
      while (i < items.size() && items.get(i).isTagged("JJ")) {
        i++;
      }
      boolean adjective = i > at + 1 && i < items.size();
      boolean common = adjective && items.get(i).isNoun() && !items.get(i).isTagged("NNP");
      while (adjective && i < items.size() && items.get(i).isNoun()) {
        i++;
      }
      boolean name = adjective && i < items.size() && items.get(i).isEntity();
      return name || (common && !nouns.get(items.get(i - 1).word().lemma(), 0).equals("time"));
    }

    private boolean isKind(String lemma) {
      String kind = nouns.get(lemma, 0);
      return (kind.equals("organization") && !isCareful())
          || kind.equals("place")
          || kind.equals("city");
    }
  }
}
