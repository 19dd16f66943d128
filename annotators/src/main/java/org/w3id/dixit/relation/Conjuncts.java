package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;

/**
 * Mentions joined by commas and "and": "Lavrov, his deputy Dahl and France".
 *
 * @param arguments in text order; empty where no mention stands there
 * @param end one past the last item
 */
record Conjuncts(List<Argument> arguments, int end) {

  /** Those that start at an item, with their titles and articles. */
  static Conjuncts at(List<Item> items, int from) {
    int at = mention(items, from);
    if (at < 0) {
      return new Conjuncts(List.of(), from);
    }
    List<Argument> arguments = new ArrayList<>();
    arguments.add(items.get(at).argument().orElseThrow());
    List<Argument> listed = new ArrayList<>();
    int end = at + 1;
    int next = end;
    while (next < items.size() && (items.get(next).isComma() || items.get(next).is("and"))) {
      boolean comma = items.get(next).isComma();
      boolean last = !comma || follows(items, next + 1, "and");
      next += comma && last ? 2 : 1;
      at = mention(items, next);
      if (at < 0 || (comma && startsClause(items, at + 1))) {
        break;
      }
      listed.add(items.get(at).argument().orElseThrow());
      next = at + 1;
      if (last) {
        arguments.addAll(listed);
        listed.clear();
        end = next;
      }
    }
    return new Conjuncts(arguments, end);
  }

  private static boolean follows(List<Item> items, int i, String lower) {
    return i < items.size() && items.get(i).is(lower);
  }

  private static boolean startsClause(List<Item> items, int i) {
    return i < items.size()
        && (items.get(i).isTagged("VBD")
            || items.get(i).isTagged("VBZ")
            || items.get(i).isTagged("VBP")
            || items.get(i).isTagged("MD"));
  }

  /**
   * The mention that a noun phrase starting here consists of, and not one that stands before
   * something of its own: "Russian Foreign Minister Lavrov"; -1 for none.
   */
  private static int mention(List<Item> items, int from) {
    int i = from;
    while (i < items.size() && (items.get(i).isModifier() || items.get(i).isNoun())) {
      i++;
    }
    boolean mention =
        i < items.size() && items.get(i).isEntity() && !items.get(i).isPossessivePronoun();
    return mention && isWhole(items, i + 1) ? i : -1;
  }

  /** Not the EU of "the EU’s", "EU-wide", "EU policy" and "EU economic policy". */
  private static boolean isWhole(List<Item> items, int next) {
    int i = next;
    while (i < items.size() && items.get(i).isTagged("JJ")) {
      i++;
    }
    return i == items.size()
        || (!items.get(i).isNoun()
            && !items.get(next).isTagged("POS")
            && !items.get(next).isTagged("HYPH"));
  }
}
