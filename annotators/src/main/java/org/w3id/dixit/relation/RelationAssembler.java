package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.text.Span;

/**
 * Brings the findings of an article together: what is found twice is one relation with several
 * pieces of evidence, a relation that holds both ways is written once, from the one who is
 * mentioned first.
 */
final class RelationAssembler {
  private static final Set<Predicate> SYMMETRIC =
      EnumSet.of(
          Predicate.SPOUSE, Predicate.ALLY_OF, Predicate.FIGHTS, Predicate.COMMUNICATES_WITH);

  /** No number of findings makes certain. */
  private static final double CERTAIN = 0.99;

  private RelationAssembler() {}

  /** Whether a relation holds both ways, so that it is written once. */
  static boolean isSymmetric(Predicate predicate) {
    return SYMMETRIC.contains(predicate);
  }

  /** Ordered by the start of the evidence. */
  static List<Relation> assemble(
      List<Proposal> proposals, String text, ReportedContent reported, Map<String, String> ids) {
    Map<Key, List<Judged>> groups = new LinkedHashMap<>();
    proposals.stream()
        .map(proposal -> judge(proposal, reported))
        .sorted(Comparator.comparing((Judged judged) -> judged.finding().evidence()))
        .forEach(
            judged ->
                groups.computeIfAbsent(key(judged, text), key -> new ArrayList<>()).add(judged));
    List<Relation> relations = new ArrayList<>();
    groups.values().forEach(group -> relations.add(relation(group, text, ids)));
    relations.sort(
        Comparator.comparing((Relation relation) -> relation.evidence().get(0))
            .thenComparing(Relation::predicate)
            .thenComparing(Relation::subjectMention)
            .thenComparing(Relation::objectMention));
    return relations;
  }

  private static Finding inTextOrder(Finding finding) {
    boolean turn =
        SYMMETRIC.contains(finding.predicate())
            && finding.object().span().start() < finding.subject().span().start();
    return turn
        ? new Finding(
            finding.object(),
            finding.predicate(),
            finding.subject(),
            finding.evidence(),
            finding.modality(),
            finding.rule(),
            finding.role(),
            finding.phrase())
        : finding;
  }

  /** A finding with the attribution that it stands in. */
  private record Judged(
      Finding finding, double confidence, Modality modality, Optional<Integer> accordingTo) {}

  private static Judged judge(Proposal proposal, ReportedContent reported) {
    Finding finding = inTextOrder(proposal.finding());
    Optional<Integer> attribution = reported.around(finding.evidence());
    boolean plain = finding.modality() == Modality.ASSERTED;
    return new Judged(
        finding,
        proposal.confidence(),
        plain && attribution.isPresent() ? Modality.REPORTED : finding.modality(),
        attribution);
  }

  /** What makes two findings one relation. Reported and asserted are; denied and asserted not. */
  private record Key(
      String first, Predicate predicate, String second, Modality modality, String phrase) {}

  private static Key key(Judged judged, String text) {
    Finding finding = judged.finding();
    String object = finding.object().object().toString();
    String subjectKey = finding.subject().object().toString();
    boolean turn = SYMMETRIC.contains(finding.predicate()) && subjectKey.compareTo(object) > 0;
    Modality modality =
        judged.modality() == Modality.REPORTED ? Modality.ASSERTED : judged.modality();
    return new Key(
        turn ? object : subjectKey,
        finding.predicate(),
        turn ? subjectKey : object,
        modality,
        finding.phrase().map(span -> span.of(text)).orElse(""));
  }

  private static Relation relation(List<Judged> group, String text, Map<String, String> ids) {
    Judged best =
        group.stream()
            .filter(judged -> judged.modality() != Modality.REPORTED)
            .findFirst()
            .orElse(group.get(0));
    Finding first = group.get(0).finding();
    List<Span> evidence = group.stream().map(j -> j.finding().evidence()).distinct().toList();
    return new Relation(
        ids.getOrDefault(first.subject().id(), first.subject().id()),
        first.predicate(),
        object(first.object(), ids),
        evidence,
        first.subject().span(),
        first.object().span(),
        best.modality(),
        confidence(group),
        group.stream().flatMap(judged -> judged.finding().role().stream()).findFirst(),
        first.phrase().map(span -> span.of(text).replaceAll("\\s+", " ")),
        best.accordingTo(),
        surest(group).finding().rule());
  }

  private static Judged surest(List<Judged> group) {
    Judged surest = group.get(0);
    for (Judged judged : group) {
      surest = judged.confidence() > surest.confidence() ? judged : surest;
    }
    return surest;
  }

  private static RelationObject object(Argument object, Map<String, String> ids) {
    return object.isEntity()
        ? new RelationObject.EntityObject(ids.getOrDefault(object.id(), object.id()))
        : object.object();
  }

  /** The best one's; several places that say it add to it as if they were independent. */
  private static double confidence(List<Judged> group) {
    Map<Span, Double> places = new LinkedHashMap<>();
    for (Judged judged : group) {
      places.merge(judged.finding().evidence(), judged.confidence(), Math::max);
    }
    double wrong = places.values().stream().mapToDouble(c -> 1 - c).reduce(1, (a, b) -> a * b);
    return Math.min(CERTAIN, 1 - wrong);
  }
}
