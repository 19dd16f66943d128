package org.w3id.dixit.relation;

import java.util.Set;

/**
 * A noun that says what somebody or something is to another: "spokesperson", "subsidiary".
 *
 * @param noun as in the dictionary, singular, small letters, one to four words
 * @param backward whether what the noun describes is the relation's object: a founder
 * @param described kinds of what the noun describes
 * @param related kinds of the other
 * @param links the prepositions that may stand between: "of"
 */
record NounRule(
    String noun,
    Predicate predicate,
    boolean backward,
    Set<String> described,
    Set<String> related,
    Set<String> links,
    double confidence) {

  String id() {
    return "noun " + noun;
  }
}
