package org.w3id.dixit.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.text.Span;

/**
 * What "it" stands for as an object behind a clause that opens the sentence: "Although the region
 * is part of Norland, rebels have controlled it".
 */
final class Anaphora {
  private final Dictionary subordinators = Dictionary.load("subordinators");

  /**
   * The finding, its object the subject of the first clause where it is an "it" of nobody known.
   */
  Finding resolve(Finding finding, List<Item> items, List<Clause> clauses) {
    return Optional.of(finding)
        .filter(found -> AddedEntities.isThing(found.object()) && opensWithClause(items))
        .flatMap(found -> first(clauses))
        .filter(subject -> !subject.object().equals(finding.subject().object()))
        .filter(subject -> subject.span().end() <= finding.subject().span().start())
        .map(subject -> about(finding, subject))
        .orElse(finding);
  }

  private boolean opensWithClause(List<Item> items) {
    return !items.isEmpty()
        && items.get(0).isWord()
        && subordinators.contains(items.get(0).word().lower());
  }

  /** The one subject of the first clause, where it is no person and no pronoun. */
  private static Optional<Argument> first(List<Clause> clauses) {
    return clauses.stream()
        .min(Comparator.comparing(Clause::verbSpan))
        .map(Clause::subjects)
        .filter(subjects -> subjects.size() == 1)
        .map(subjects -> subjects.get(0))
        .filter(subject -> subject.isEntity() && !AddedEntities.isNobody(subject))
        .filter(subject -> !SubjectFinder.isPerson(subject));
  }

  private static Finding about(Finding finding, Argument object) {
    return new Finding(
        finding.subject(),
        finding.predicate(),
        object,
        Span.hull(List.of(finding.evidence(), object.span())),
        finding.modality(),
        finding.rule(),
        finding.role(),
        finding.phrase());
  }
}
