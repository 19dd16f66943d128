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
    for (Item item : items) {
      if (item.isTagged("-LRB-")) {
        if (depth++ == 0) {
          before = lastMention(main);
          inside.clear();
        }
      } else if (item.isTagged("-RRB-")) {
        if (depth > 0 && --depth == 0 && before != null) {
          asides.add(new Aside(before, List.copyOf(inside)));
        }
      } else if (!item.isTagged("``") && !item.isTagged("''")) {
        (depth > 0 ? inside : main).add(item);
      }
    }
    if (depth > 0) {
      main.addAll(inside);
    }
    return new FlatSentence(main, asides);
  }

  private static Item lastMention(List<Item> items) {
    int i = items.size() - 1;
    if (i >= 0 && items.get(i).isComma()) {
      i--;
    }
    return i >= 0 && items.get(i).isEntity() ? items.get(i) : null;
  }
}
