package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.entity.MentionType;

/**
 * Brings rules and relator together: one proposal and one confidence for each relation of each
 * sentence. A rule's finding stands, the relator makes it surer or less sure; what no rule finds is
 * written where the relator is sure enough.
 */
final class RelationDecision {
  /** Probability from which the relator is asked; below it says nothing for a relation. */
  static final double HEARD = 0.05;

  /** How often a pronoun means whom it is taken to mean; by hand. */
  private static final double PRONOUN = 0.9;

  /**
   * How often an object that is known by a pronoun alone is of the kind that the rule takes it for,
   * "it" being nearly anything; by hand.
   */
  private static final double NOBODY = 0.8;

  /** What is left of a rule's confidence where the relator, asked, sees nothing; by hand. */
  private static final double UNSEEN = 0.8;

  /** What rule and relator together are less sure of than this is left out; by hand. */
  private static final double WEAK = 0.45;

  /** Of two places that say a relation about as surely the shorter is the evidence. */
  private static final double ABOUT_AS_SURE = 0.85;

  /**
   * What says more of the same two than a relation does: who leads it works for it, and "the
   * Norwegian minister" names a country's office first of all. These are written instead of it, and
   * it speaks for them.
   */
  private static final Map<Predicate, Set<Predicate>> MORE_EXACT =
      Map.of(
          Predicate.WORKS_FOR,
          EnumSet.of(
              Predicate.LEADS,
              Predicate.SPOKESPERSON_FOR,
              Predicate.MEMBER_OF,
              Predicate.POLITICAL_AFFILIATION),
          Predicate.NATIONALITY,
          EnumSet.of(Predicate.LEADS, Predicate.SPOKESPERSON_FOR, Predicate.WORKS_FOR),
          Predicate.MEMBER_OF,
          EnumSet.of(
              Predicate.LEADS,
              Predicate.AGENCY_OF,
              Predicate.PARENT_ORGANIZATION,
              Predicate.POLITICAL_AFFILIATION));

  private final List<PropertyRule> judges =
      PropertyRule.load().stream().filter(PropertyRule::judges).toList();
  private final ArgumentTypes types = new ArgumentTypes();
  private final RuleReader rules;
  private final Confidences confidences;

  RelationDecision(RuleReader rules, Confidences confidences) {
    this.rules = rules;
    this.confidences = confidences;
  }

  /** By the rules alone. */
  List<Proposal> decide(List<Finding> found) {
    return found.stream().map(finding -> new Proposal(finding, byRule(finding))).toList();
  }

  /** By both. */
  List<Proposal> decide(List<Finding> found, List<LearnedRelation> learned) {
    Map<LearnedRelation.Key, Double> heard = heard(learned);
    List<Proposal> proposals = new ArrayList<>();
    for (Finding finding : found) {
      LearnedRelation.Key key =
          LearnedRelation.key(finding.subject(), finding.predicate(), finding.object());
      double unheard = isJudged(finding) ? 0 : 0.5;
      double confidence = joint(byRule(finding), Math.max(unheard, heard.getOrDefault(key, 0.0)));
      if (confidence >= WEAK) {
        proposals.add(new Proposal(finding, confidence));
      }
    }
    Set<LearnedRelation.Key> byRules = keys(found);
    Set<LearnedRelation.Key> known = new HashSet<>(byRules);
    for (List<LearnedRelation> equallyExact : byExactness(best(learned, heard, found))) {
      for (LearnedRelation relation : equallyExact) {
        if (!byRules.contains(relation.key()) && !isSaidBetter(relation, known)) {
          proposals.add(proposal(relation));
        }
      }
      equallyExact.forEach(relation -> known.add(relation.key()));
    }
    return proposals;
  }

  /** Those first that may say more than others. */
  private static List<List<LearnedRelation>> byExactness(List<LearnedRelation> relations) {
    List<List<LearnedRelation>> levels =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (LearnedRelation relation : relations) {
      int level =
          switch (relation.predicate()) {
            case WORKS_FOR -> 2;
            case MEMBER_OF -> 1;
            default -> 0;
          };
      levels.get(level).add(relation);
    }
    return levels;
  }

  /** Whether the relator knows such relations between such entities. */
  private boolean isJudged(Finding finding) {
    return judges.stream()
        .filter(rule -> rule.predicate() == finding.predicate())
        .anyMatch(
            rule ->
                rule.backward()
                    ? rule.fits(types, finding.object(), finding.subject())
                    : rule.fits(types, finding.subject(), finding.object()));
  }

  private static Set<LearnedRelation.Key> keys(List<Finding> found) {
    Set<LearnedRelation.Key> keys = new HashSet<>();
    found.forEach(f -> keys.add(LearnedRelation.key(f.subject(), f.predicate(), f.object())));
    return keys;
  }

  /** The highest probability of each relation; one that says less speaks for what says more. */
  private static Map<LearnedRelation.Key, Double> heard(List<LearnedRelation> learned) {
    Map<LearnedRelation.Key, Double> heard = new HashMap<>();
    for (LearnedRelation relation : learned) {
      heard.merge(relation.key(), relation.probability(), Math::max);
      MORE_EXACT
          .getOrDefault(relation.predicate(), Set.of())
          .forEach(
              exact -> heard.merge(relation.key().with(exact), relation.probability(), Math::max));
    }
    return heard;
  }

  private static boolean isSaidBetter(LearnedRelation relation, Set<LearnedRelation.Key> known) {
    return MORE_EXACT.getOrDefault(relation.predicate(), Set.of()).stream()
        .anyMatch(exact -> known.contains(relation.key().with(exact)));
  }

  private double byRule(Finding finding) {
    double confidence = confidences.of(finding.rule());
    confidence *= finding.subject().form() == MentionType.PRONOUN ? PRONOUN : 1;
    confidence *= finding.object().form() == MentionType.PRONOUN ? PRONOUN : 1;
    return confidence * (AddedEntities.isNobody(finding.object()) ? NOBODY : 1);
  }

  /** The rule's confidence, less where the relator sees nothing, more where it agrees. */
  private static double joint(double byRule, double probability) {
    return probability < 0.5
        ? byRule * (UNSEEN + (1 - UNSEEN) * 2 * probability)
        : byRule + (1 - byRule) * (2 * probability - 1);
  }

  /**
   * The best place of each relation in each sentence, of those that are sure enough and that no
   * other is surer against.
   */
  private List<LearnedRelation> best(
      List<LearnedRelation> learned, Map<LearnedRelation.Key, Double> heard, List<Finding> found) {
    Map<List<Object>, List<LearnedRelation>> places = new LinkedHashMap<>();
    Contradictions contradictions = new Contradictions(heard, found);
    for (LearnedRelation relation : learned) {
      if (relation.sure() && !contradictions.outweigh(relation)) {
        places
            .computeIfAbsent(
                List.of(relation.key(), relation.sentence().number()), key -> new ArrayList<>())
            .add(relation);
      }
    }
    return places.values().stream().map(RelationDecision::bestOf).toList();
  }

  private static LearnedRelation bestOf(Iterable<LearnedRelation> place) {
    double surest = 0;
    List<LearnedRelation> all = new ArrayList<>();
    for (LearnedRelation relation : place) {
      all.add(relation);
      surest = Math.max(surest, relation.probability());
    }
    double enough = surest * ABOUT_AS_SURE;
    return all.stream()
        .filter(relation -> relation.probability() >= enough)
        .min(Comparator.comparingInt(relation -> relation.evidence().length()))
        .orElseThrow();
  }

  private Proposal proposal(LearnedRelation relation) {
    Optional<String> role =
        Roles.isOffice(relation.predicate()) || relation.predicate() == Predicate.MEMBER_OF
            ? rules.role(relation.sentence(), relation.evidence())
            : Optional.empty();
    Finding finding =
        new Finding(
            relation.subject(),
            relation.predicate(),
            relation.object(),
            relation.evidence(),
            rules.modality(relation.sentence(), relation.evidence()),
            "relator " + relation.property(),
            role,
            Optional.empty());
    return new Proposal(finding, relation.probability());
  }
}
