package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.text.Span;

/**
 * Reads what those who act do to each other, by verbs and by nouns, for themselves or through those
 * who stand for them. Immutable, safe for any number of threads.
 */
final class ActorRelations {
  private final ClauseReader clauses = new ClauseReader();
  private final StandIns standIns = new StandIns();
  private final Dictionary kinds = Dictionary.load("nouns");
  private final Dictionary eventNouns = Dictionary.load("event-nouns");
  private final VerbRules verbs;
  private final EventNouns events;

  ActorRelations(ArgumentTypes types) {
    this.verbs = new VerbRules(types, Predicate::isBetweenActors);
    this.events = new EventNouns(types);
  }

  /**
   * What was read.
   *
   * @param verbs where the verbs stand that said some of it
   */
  record Acts(List<Finding> findings, Set<Span> verbs) {}

  Acts read(FlatSentence sentence) {
    StandIns.Read read = standIns.in(sentence.items());
    List<Clause> all = clauses.read(new FlatSentence(read.items(), sentence.asides()));
    Set<Span> verbSpans = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Clause clause : all) {
      List<Finding> found = verbs.match(clause, Slots.careful(clause, kinds, eventNouns));
      if (clause.verb().equals("be")) {
        for (Compounds.Compound compound : Compounds.of(clause, clause.complement())) {
          found.addAll(verbs.match(compound.clause(), compound.slots()));
        }
      }
      found.stream().filter(read::allows).forEach(findings::add);
      if (!found.isEmpty()) {
        verbSpans.add(clause.verbSpan());
      }
    }
    events.in(read.items(), all).stream().filter(read::allows).forEach(findings::add);
    findings.addAll(compounds(sentence.items()));
    for (Item item : sentence.items()) {
      if (!item.inside().isEmpty()) {
        inside(item, findings);
      }
    }
    findings.removeIf(ActorRelations::isOfNobody);
    return new Acts(findings, verbSpans);
  }

  /** "it supports us": nobody learns from that who supports whom. */
  private static boolean isOfNobody(Finding finding) {
    Argument subject = finding.subject();
    boolean body = AddedEntities.isNobody(subject) && subject.type() == ArgumentType.ORGANIZATION;
    return body
        || AddedEntities.isNobody(finding.object())
        || (AddedEntities.isNobody(subject) && finding.rule().startsWith("phrase"));
  }

  /** "Iran-backed Hezbollah", "the ISIL-held town of Raqqa" */
  private List<Finding> compounds(List<Item> items) {
    return Compounds.in(items).stream()
        .flatMap(compound -> verbs.match(compound.clause(), compound.slots()).stream())
        .toList();
  }

  /** What needs no verb, inside of descriptions: "the leader of Russia's war against Ukraine". */
  private void inside(Item description, List<Finding> findings) {
    StandIns.Read read = standIns.in(description.inside());
    events.in(read.items(), List.of()).stream().filter(read::allows).forEach(findings::add);
    findings.addAll(compounds(description.inside()));
    description.inside().stream()
        .filter(item -> !item.inside().isEmpty())
        .forEach(item -> inside(item, findings));
  }
}
