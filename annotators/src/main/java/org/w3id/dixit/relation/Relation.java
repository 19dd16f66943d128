package org.w3id.dixit.relation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3id.dixit.text.Span;

/**
 * What the article says of an entity to another or to a literal.
 *
 * @param subject id of an entity
 * @param evidence the stretches that say it, in text order, at least one
 * @param subjectMention the subject's mention in the first piece of evidence
 * @param objectMention the object's
 * @param confidence probability that the evidence says this, 0 to 1
 * @param role as what: "spokesperson"
 * @param phrase the words as they stand, of an open relation
 * @param accordingTo index of the attribution in whose content it stands
 * @param method the rule or model that found it; the surest of them where several did
 */
public record Relation(
    String subject,
    Predicate predicate,
    RelationObject object,
    List<Span> evidence,
    Span subjectMention,
    Span objectMention,
    Modality modality,
    double confidence,
    Optional<String> role,
    Optional<String> phrase,
    Optional<Integer> accordingTo,
    String method) {
  public Relation {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(predicate, "predicate");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(subjectMention, "subjectMention");
    Objects.requireNonNull(objectMention, "objectMention");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(phrase, "phrase");
    Objects.requireNonNull(accordingTo, "accordingTo");
    Objects.requireNonNull(method, "method");
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "relation " + predicate + " of " + subject + " without evidence");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0 and 1");
    }
  }
}
