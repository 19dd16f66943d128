package org.w3id.dixit.relation;

import java.util.List;
import org.w3id.dixit.models.Dictionary;

/** What says when and may stand anywhere: "later", "today", "on Monday", "last week". */
final class TimeAdverbials {
  private final Dictionary words = Dictionary.load("time-words");

  /** Whether an item is a date, or a noun such as "Monday" and "week". */
  boolean isTime(Item item) {
    return item.isDate() || (item.isNoun() && words.contains(item.word().lower()));
  }

  /** The last item, from one on to the left, that is no adverb and says no time; -1 for none. */
  int before(List<Item> items, int from) {
    int i = from;
    int last;
    do {
      last = i;
      while (i >= 0 && items.get(i).isTagged("RB")) {
        i--;
      }
      if (i > 0 && isTime(items.get(i))) {
        i = beforePhrase(items, i);
      }
    } while (i != last);
    return i;
  }

  private static int beforePhrase(List<Item> items, int time) {
    int i = time - 1;
    while (i > 0 && items.get(i).isModifier()) {
      i--;
    }
    return i > 0 && items.get(i).isPreposition() ? i - 1 : i;
  }
}
