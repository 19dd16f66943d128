package org.w3id.dixit.corpus;

import java.util.List;
import java.util.Objects;

/**
 * An attribution of one article that somebody is said to have made.
 *
 * @param id of its node
 * @param article its article's place in the corpus
 * @param text its words, empty where they were not written
 * @param quoteType {@code direct}, {@code mixed} or {@code indirect}
 * @param polarity {@code asserted}, {@code negated} or {@code refused}
 * @param speakers ids of the article's entities
 * @param about ids of the article's entities that the words mention
 */
record ArticleAttribution(
    String id,
    int article,
    String text,
    String quoteType,
    String polarity,
    List<String> speakers,
    List<String> about) {
  ArticleAttribution {
    Objects.requireNonNull(id, "id");
    speakers = List.copyOf(speakers);
    about = List.copyOf(about);
  }
}
