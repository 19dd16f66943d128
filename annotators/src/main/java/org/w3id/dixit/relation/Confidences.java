package org.w3id.dixit.relation;

import java.util.HashMap;
import java.util.Map;
import org.w3id.dixit.models.Dictionary;

/**
 * How often a rule is right: measured where gold covers it (dictionary {@code
 * relation-confidences}), else set by hand in the rule's own dictionary.
 */
final class Confidences {
  /** Of a rule that is in none of the dictionaries; by hand. */
  private static final double UNKNOWN = 0.5;

  private final Dictionary measured = Dictionary.load("relation-confidences");
  private final Map<String, Double> byHand = new HashMap<>();

  Confidences() {
    Dictionary verbs = Dictionary.load("relation-verbs");
    verbs.keys().forEach(key -> byHand.put(VerbRules.id(key), number(verbs.get(key, 3))));
    Dictionary nouns = Dictionary.load("relation-nouns");
    nouns.keys().forEach(key -> byHand.put("noun " + key, number(nouns.get(key, 5))));
  }

  private static double number(String cell) {
    return Double.parseDouble(cell);
  }

  /** Probability that what the rule finds is so, 0 to 1. */
  double of(String rule) {
    if (measured.contains(rule)) {
      return number(measured.get(rule, 0));
    }
    return byHand.getOrDefault(rule, UNKNOWN);
  }
}
