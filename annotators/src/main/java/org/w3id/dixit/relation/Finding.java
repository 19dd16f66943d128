package org.w3id.dixit.relation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3id.dixit.text.Span;

/**
 * One relation in one place of the text, before those of the whole article are brought together.
 *
 * @param rule what decided; the key of its confidence
 * @param role as what: "spokesperson"
 * @param phrase the words between, of an open relation
 */
record Finding(
    Argument subject,
    Predicate predicate,
    Argument object,
    Span evidence,
    Modality modality,
    String rule,
    Optional<String> role,
    Optional<Span> phrase) {
  Finding {
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(rule, "rule");
  }

  /** A finding without a role, whose evidence reaches from one of the two mentions to the other. */
  static Finding between(
      Argument subject, Predicate predicate, Argument object, Modality modality, String rule) {
    Span evidence = Span.hull(List.of(subject.span(), object.span()));
    return new Finding(
        subject, predicate, object, evidence, modality, rule, Optional.empty(), Optional.empty());
  }
}
