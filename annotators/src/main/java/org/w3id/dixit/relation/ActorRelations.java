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
  private final GroupReader groups = new GroupReader();
  private final Anaphora anaphora = new Anaphora();
  private final Dictionary kinds = Dictionary.load("nouns");
  private final Dictionary eventNouns = Dictionary.load("event-nouns");
  private final VerbRules verbs;
  private final EventNouns events;
  private final Companions companions;

  ActorRelations(ArgumentTypes types) {
    this.verbs = new VerbRules(types, Predicate::isBetweenActors);
    this.events = new EventNouns(types);
    this.companions = new Companions(types);
  }

  /**
   * What was read.
   *
   * @param verbs where the verbs stand that said some of it
   */
  record Acts(List<Finding> findings, Set<Span> verbs) {}

  /**
   * @param added where the groups that act become entities
   */
  Acts read(FlatSentence sentence, AddedEntities added) {
    StandIns.Read read = actors(sentence.items(), added);
    List<Clause> all = clauses.read(new FlatSentence(read.items(), sentence.asides()));
    Set<Span> verbSpans = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Clause clause : all) {
      Slots slots = Slots.careful(clause, kinds, eventNouns);
      List<Finding> found = verbs.match(clause, slots);
      if (found.isEmpty() && isMistaken(clause, read.items())) {
        found.addAll(verbs.match(clause.active(), slots));
      }
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
    companions.of(read.items(), findings).stream().filter(read::allows).forEach(findings::add);
    events.in(read.items(), all).stream().filter(read::allows).forEach(findings::add);
    compounds(read.items()).stream().filter(read::allows).forEach(findings::add);
    for (Item item : sentence.items()) {
      if (!item.inside().isEmpty()) {
        inside(item, added, findings);
      }
    }
    findings.replaceAll(finding -> anaphora.resolve(finding, read.items(), all));
    findings.removeIf(ActorRelations::isOfNobody);
    findings.removeIf(finding -> isUnarmedFight(read.items(), finding));
    return new Acts(findings, verbSpans);
  }

  /** "the army bombed the town": a participle has no object, so the tagger has mistaken it. */
  private static boolean isMistaken(Clause clause, List<Item> items) {
    boolean bare =
        clause.passive() && items.stream().anyMatch(item -> item.span().equals(clause.verbSpan()));
    List<Item> behind = clause.complement();
    int i = 0;
    while (bare && i < behind.size() && isBeforeName(behind.get(i))) {
      i++;
    }
    return bare && i < behind.size() && behind.get(i).isEntity();
  }

  private static boolean isBeforeName(Item item) {
    return (item.isModifier() && !item.isTagged("RB")) || item.isTagged("NNP");
  }

  private StandIns.Read actors(List<Item> items, AddedEntities added) {
    StandIns.Read read = standIns.in(groups.owners(items, added));
    StandIns.Read further = standIns.in(groups.in(read.items(), added));
    return further.with(read);
  }

  private boolean isUnarmedFight(List<Item> items, Finding finding) {
    return finding.predicate() == Predicate.FIGHTS
        && (groups.isUnarmed(items, finding.subject())
            || groups.isUnarmed(items, finding.object()));
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
  private void inside(Item description, AddedEntities added, List<Finding> findings) {
    StandIns.Read read = actors(description.inside(), added);
    events.in(read.items(), List.of()).stream().filter(read::allows).forEach(findings::add);
    compounds(read.items()).stream().filter(read::allows).forEach(findings::add);
    description.inside().stream()
        .filter(item -> !item.inside().isEmpty())
        .forEach(item -> inside(item, added, findings));
  }
}
