package org.w3id.dixit.relation;

import java.util.List;

/**
 * What of a sentence can be the subject or the object of a relation.
 *
 * @param all mentions of entities and dates, those inside of others too, and relative pronouns
 */
record Mentions(SentenceItems sentence, List<Argument> all) {
  Mentions {
    all = List.copyOf(all);
  }
}
