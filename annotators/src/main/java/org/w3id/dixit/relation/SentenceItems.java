package org.w3id.dixit.relation;

import java.util.List;

/**
 * A sentence as the rules read it.
 *
 * @param number of the sentence in the article, from 0
 * @param items in text order
 */
record SentenceItems(int number, List<Item> items) {
  SentenceItems {
    items = List.copyOf(items);
  }
}
