package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence without its brackets and quotation marks.
 *
 * @param items what is left
 * @param asides what stood in brackets after a mention
 */
record FlatSentence(List<Item> items, List<Aside> asides) {

  /**
   * What stands in brackets.
   *
   * @param of the mention before it
   */
  record Aside(Item of, List<Item> items) {}

  static FlatSentence of(List<Item> items) {
    List<Item> main = new ArrayList<>();
    List<Aside> asides = new ArrayList<>();
    List<Item> inside = new ArrayList<>();
    Item before = null;
    int depth = 0;
    int quoted = 0;
    for (Item item : items) {
      quoted += item.isTagged("``") ? 1 : 0;
      if (item.isTagged("-LRB-")) {
        if (depth++ == 0) {
          before = lastMention(main);
          inside.clear();
        }
      } else if (item.isTagged("-RRB-")) {
        if (depth > 0 && --depth == 0 && before != null) {
          asides.add(new Aside(before, List.copyOf(inside)));
        }
      } else if (item.isTagged("''") && quoted == 0 && isPossessive(item, main)) {
        main.add(Item.of(Word.of(item.span(), item.word().text(), "'s", "POS")));
      } else if (item.isTagged("''")) {
        quoted = Math.max(0, quoted - 1);
      } else if (!item.isTagged("``")) {
        (depth > 0 ? inside : main).add(item);
      }
    }
    if (depth > 0) {
      main.addAll(inside);
    }
    return new FlatSentence(main, asides);
  }

  /** The apostrophe of "the United Nations’ rules", which the tagger takes for a closing mark. */
  private static boolean isPossessive(Item mark, List<Item> before) {
    String text = mark.word().text();
    if (before.isEmpty() || !(text.equals("’") || text.equals("'"))) {
      return false;
    }
    Item owner = before.get(before.size() - 1);
    return (owner.isEntity() || owner.isTagged("NNS"))
        && owner.span().end() == mark.span().start()
        && owner.word().lower().endsWith("s");
  }

  private static Item lastMention(List<Item> items) {
    int i = items.size() - 1;
    if (i >= 0 && items.get(i).isComma()) {
      i--;
    }
    return i >= 0 && items.get(i).isEntity() ? items.get(i) : null;
  }
}
