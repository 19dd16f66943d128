package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.text.Span;

/**
 * Reads relations off verbs: the frames of the dictionary {@code relation-verbs}, tried on the
 * slots of a clause.
 */
final class VerbRules {
  private final Map<String, List<VerbRule>> byLemma = new HashMap<>();
  private final Dictionary modalVerbs = Dictionary.load("modal-verbs");
  private final ArgumentTypes types;

  /**
   * @param predicates which of the frames to take
   */
  VerbRules(ArgumentTypes types, java.util.function.Predicate<Predicate> predicates) {
    this.types = types;
    Dictionary rules = Dictionary.load("relation-verbs");
    Set<String> ids = new HashSet<>();
    for (String key : rules.keys()) {
      if (!ids.add(id(key))) {
        throw new IllegalArgumentException(
            "relation-verbs.tsv: two frames are called \""
                + id(key)
                + "\": let \""
                + key
                + "\" begin with another of its verbs");
      }
      add(key, rules.get(key), predicates);
    }
  }

  /**
   * What a frame is called: it with the first of its verbs, nouns and prepositions, which stays the
   * same when more are added.
   */
  static String id(String frame) {
    int slots = frame.indexOf(' ');
    String verbs = frame.substring(0, slots).replaceAll("\\|[^+]+", "");
    return "verb " + verbs + frame.substring(slots).replaceAll("\\|[^ ]+", "");
  }

  private void add(
      String key, List<String> cells, java.util.function.Predicate<Predicate> predicates) {
    String[] frame = key.split(" ", -1);
    if (frame.length != 4 || cells.size() != 4) {
      throw new IllegalArgumentException("relation-verbs.tsv: not a frame: " + key + " " + cells);
    }
    int plus = frame[0].indexOf('+');
    String lemmas = plus < 0 ? frame[0] : frame[0].substring(0, plus);
    Predicate predicate = Predicate.valueOf(cells.get(0));
    if (!predicates.test(predicate)) {
      return;
    }
    VerbRule rule =
        new VerbRule(
            id(key),
            plus < 0 ? Set.of() : Set.of(frame[0].substring(plus + 1).split("\\|", -1)),
            frame[1].equals("passive"),
            frame[1].equals("finite"),
            frame[2],
            frame[3],
            predicate,
            ArgumentTypes.kinds(cells.get(1)),
            ArgumentTypes.kinds(cells.get(2)),
            Double.parseDouble(cells.get(3)));
    for (String lemma : lemmas.split("\\|", -1)) {
      byLemma.computeIfAbsent(lemma, k -> new ArrayList<>()).add(rule);
    }
  }

  /** All that the frames of the clause's verb say. */
  List<Finding> match(Clause clause, Slots slots) {
    List<Finding> findings = new ArrayList<>();
    match(clause, slots, byLemma.getOrDefault(clause.verb(), List.of()), findings);
    match(clause, slots, byLemma.getOrDefault("*", List.of()), findings);
    return findings;
  }

  private void match(Clause clause, Slots slots, List<VerbRule> rules, List<Finding> findings) {
    for (VerbRule rule : rules) {
      boolean noun =
          rule.nouns().isEmpty()
              ? !clause.verb().equals("be") || slots.noun().isEmpty()
              : rule.nouns().contains(slots.noun());
      boolean voice = rule.passive() == clause.passive() && !(rule.finite() && clause.gerund());
      if (voice && noun && !isOnlyBe(clause, rule) && !isTogether(clause, slots, rule)) {
        pairs(clause, slots, rule, findings);
      }
    }
  }

  /** Of the frames of any verb those between actors alone may have "be": "is in talks with". */
  private static boolean isOnlyBe(Clause clause, VerbRule rule) {
    return clause.verb().equals("be")
        && rule.id().startsWith("verb *")
        && !rule.predicate().isBetweenActors();
  }

  /** "will meet and hear": what stands behind the verb belongs to the next one first. */
  private static boolean isShared(Clause clause) {
    return !clause.complement().isEmpty()
        && clause.complement().get(0).span().start() > clause.verbSpan().end() + 1;
  }

  /** "the two armies fought the rebels": together, and not each other. */
  private static boolean isTogether(Clause clause, Slots slots, VerbRule rule) {
    boolean each = rule.subjectSlot().equals(rule.objectSlot());
    boolean other =
        !slots.get("obj").isEmpty()
            || !slots.get("against").isEmpty()
            || (rule.nouns().isEmpty() && !slots.noun().isEmpty());
    boolean fight = rule.predicate() == Predicate.FIGHTS && other;
    return each && (fight || (rule.nouns().isEmpty() && isShared(clause)));
  }

  private void pairs(Clause clause, Slots slots, VerbRule rule, List<Finding> findings) {
    boolean reciprocal = rule.subjectSlot().equals(rule.objectSlot());
    List<Argument> subjects = inSlots(slots, rule.subjectSlot());
    for (int i = 0; i < subjects.size(); i++) {
      Argument subject = subjects.get(i);
      List<Argument> objects = objects(slots, rule, reciprocal ? i + 1 : 0);
      for (Argument object : objects) {
        if (types.test(subject, rule.subjectKinds()) && types.test(object, rule.objectKinds())) {
          findings.add(finding(clause, rule, subject, object));
        }
      }
    }
  }

  private static List<Argument> objects(Slots slots, VerbRule rule, int from) {
    List<Argument> all = inSlots(slots, rule.objectSlot());
    if (rule.objectSlot().equals("date") && !all.isEmpty()) {
      return List.of(all.get(0));
    }
    return all.subList(Math.min(from, all.size()), all.size());
  }

  private static List<Argument> inSlots(Slots slots, String names) {
    List<Argument> all = new ArrayList<>();
    for (String slot : names.split("\\|", -1)) {
      all.addAll(slots.get(slot));
    }
    return all;
  }

  private Finding finding(Clause clause, VerbRule rule, Argument subject, Argument object) {
    return new Finding(
        subject,
        rule.predicate(),
        object,
        Span.hull(List.of(subject.span(), object.span(), clause.verbSpan())),
        modality(clause, rule),
        rule.id(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * "plans an attack", "cancelled talks": the verb says of the noun what it says of a verb; but who
   * pledges support gives it by the word.
   */
  private Modality modality(Clause clause, VerbRule rule) {
    boolean event = rule.predicate().isBetweenActors() && !rule.nouns().isEmpty();
    String kind = event ? modalVerbs.get(clause.verb(), 0) : "";
    Modality stated = kind.isEmpty() ? Modality.ASSERTED : Modality.valueOf(kind);
    boolean word = rule.predicate() == Predicate.SUPPORTS && stated == Modality.PLANNED;
    return clause.modality() != Modality.ASSERTED || word ? clause.modality() : stated;
  }
}
