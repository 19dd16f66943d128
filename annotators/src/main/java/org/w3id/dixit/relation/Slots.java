package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.dixit.models.Dictionary;

/**
 * The arguments of a clause by what links them to the verb: {@code subj}, {@code obj}, {@code
 * date}, or the preposition; "as part of" is one, {@code as-part-of}.
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
    Filler filler = new Filler(clause.complement(), nouns);
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
    private String noun = "";

    Filler(List<Item> items, Dictionary nouns) {
      this.items = items;
      this.nouns = nouns;
    }

    void add(String slot, List<Argument> arguments) {
      slots.computeIfAbsent(slot, key -> new ArrayList<>()).addAll(arguments);
    }

    void fill() {
      String link = "obj";
      boolean isRole = false;
      for (int i = 0; i < items.size(); i++) {
        Item item = items.get(i);
        if (isPartOf(i)) {
          link = "as-part-of";
          i += 2;
        } else if (item.isPreposition()) {
          isRole |= item.is("as");
          link = isPlaceNoun(i - 1) && item.is("of") ? link : next(link, item.word().lower());
        } else if (item.isTagged("RP") && link.equals("obj") && i == 0) {
          noun = item.word().lower();
        } else if (item.isNoun() && link.equals("obj") && slots.get("obj") == null) {
          noun = item.word().lemma();
        } else if (item.isArgument() && isHead(i) && (item.isDate() || !isRole)) {
          addArgument(link, item.argument().orElseThrow());
        }
      }
    }

    private boolean isPartOf(int i) {
      return i + 2 < items.size()
          && items.get(i).is("as")
          && items.get(i + 1).is("part")
          && items.get(i + 2).is("of");
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
      if (items.get(i).isPossessivePronoun()) {
        return false;
      }
      if (i + 1 == items.size()) {
        return true;
      }
      Item next = items.get(i + 1);
      boolean generic = next.isNoun() && isKind(next.word().lemma());
      return !next.isTagged("POS") && (!next.isNoun() || generic) && !next.isTagged("HYPH");
    }

    private boolean isKind(String lemma) {
      String kind = nouns.get(lemma, 0);
      return kind.equals("organization") || kind.equals("place") || kind.equals("city");
    }
  }
}
