package org.w3id.dixit.clean;

import java.util.Objects;
import org.w3id.dixit.read.Metadata;

/**
 * The article in a page.
 *
 * @param text as long as the page's text, so that offsets hold: what does not belong to the article
 *     is blanked by spaces, line breaks inside a paragraph are spaces, and each paragraph, headline
 *     included, ends with a line break, the last one only where the page has one there; a dateline
 *     is a paragraph of its own
 * @param found what the page's text says of the article
 */
public record CleanText(String text, Metadata found) {
  public CleanText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(found, "found");
  }
}
