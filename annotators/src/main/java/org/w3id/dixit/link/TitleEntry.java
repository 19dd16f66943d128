package org.w3id.dixit.link;

import java.util.List;
import java.util.Objects;

/**
 * An article of the encyclopedia and all the words that link to it.
 *
 * @param title with underscores, as in the article's address
 * @param surfaces in the dictionary's order, at least one
 */
record TitleEntry(String title, List<Surface> surfaces) {
  TitleEntry {
    Objects.requireNonNull(title, "title");
    surfaces = List.copyOf(surfaces);
  }
}
