package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3id.dixit.models.Dictionary;

/**
 * What a property of the relator is as a relation.
 *
 * @param property as the gold that it was learnt from calls it
 * @param subjects kinds of the property's subject
 * @param objects kinds of its object
 * @param backward whether the property's subject is the relation's object
 * @param judges whether the relator may speak against a rule's finding, too
 * @param sure probability, 0 to 1, from which a relation is written that no rule finds
 */
record PropertyRule(
    String property,
    Set<String> subjects,
    Set<String> objects,
    Predicate predicate,
    boolean backward,
    boolean judges,
    double sure) {

  /** Those of the dictionary {@code relation-properties}. */
  static List<PropertyRule> load() {
    Dictionary dictionary = Dictionary.load("relation-properties");
    List<PropertyRule> rules = new ArrayList<>();
    for (String key : dictionary.keys()) {
      int space = key.indexOf(' ');
      int arrow = key.indexOf(" > ");
      if (space < 0 || arrow <= space) {
        throw new IllegalArgumentException("relation-properties.tsv: not a property: " + key);
      }
      rules.add(
          new PropertyRule(
              key.substring(0, space),
              ArgumentTypes.kinds(key.substring(space + 1, arrow)),
              ArgumentTypes.kinds(key.substring(arrow + 3)),
              Predicate.valueOf(dictionary.get(key, 0)),
              dictionary.get(key, 1).equals("backward"),
              dictionary.get(key, 2).equals("judge"),
              Double.parseDouble(dictionary.get(key, 3))));
    }
    return List.copyOf(rules);
  }

  boolean fits(ArgumentTypes types, Argument subject, Argument object) {
    return types.test(subject, subjects) && types.test(object, objects);
  }
}
