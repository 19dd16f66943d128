package org.w3id.dixit.relation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What cannot be so together: nobody is the child of their own child, and everybody was born on one
 * day. Of two such relations the relator's less sure one is left out, and what a rule has found
 * stands.
 */
final class Contradictions {
  private static final Set<Predicate> ONE_WAY =
      EnumSet.of(
          Predicate.PARENT,
          Predicate.PARENT_ORGANIZATION,
          Predicate.CONTAINED_IN_PLACE,
          Predicate.FOUNDER,
          Predicate.MEMBER_OF,
          Predicate.AGENCY_OF);

  private static final Set<Predicate> ONE_VALUE =
      EnumSet.of(Predicate.BIRTH_DATE, Predicate.DEATH_DATE, Predicate.FOUNDING_DATE);

  private final Map<LearnedRelation.Key, Double> heard;
  private final Set<LearnedRelation.Key> found = new HashSet<>();
  private final Map<Value, Double> values = new HashMap<>();

  /** A property of which its subject has one value. */
  private record Value(RelationObject subject, Predicate predicate) {}

  /**
   * @param heard the relator's highest probability of each relation
   * @param found what the rules have found
   */
  Contradictions(Map<LearnedRelation.Key, Double> heard, List<Finding> found) {
    this.heard = heard;
    heard.forEach((key, probability) -> values.merge(value(key), probability, Math::max));
    for (Finding finding : found) {
      LearnedRelation.Key key =
          LearnedRelation.key(finding.subject(), finding.predicate(), finding.object());
      this.found.add(key);
      values.put(value(key), 1.0);
    }
  }

  private static Value value(LearnedRelation.Key key) {
    return new Value(key.subject(), key.predicate());
  }

  /** Whether something surer speaks against a relation. */
  boolean outweigh(LearnedRelation relation) {
    LearnedRelation.Key key = relation.key();
    double own = found.contains(key) ? 1 : heard.getOrDefault(key, 0.0);
    if (ONE_VALUE.contains(key.predicate())) {
      return values.get(value(key)) > own;
    }
    LearnedRelation.Key turned =
        new LearnedRelation.Key(key.object(), key.predicate(), key.subject());
    double against = found.contains(turned) ? 1 : heard.getOrDefault(turned, 0.0);
    return (ONE_WAY.contains(key.predicate()) && against > own) || isOfficeAlone(key, turned);
  }

  /**
   * "Apple's chief executive, Tim Cook": the relator has seen many who were both, and takes a head
   * for a founder; a rule that reads the office would have read that, too.
   */
  private boolean isOfficeAlone(LearnedRelation.Key key, LearnedRelation.Key turned) {
    return key.predicate() == Predicate.FOUNDER
        && !found.contains(key)
        && (found.contains(turned.with(Predicate.LEADS))
            || found.contains(turned.with(Predicate.WORKS_FOR)));
  }
}
