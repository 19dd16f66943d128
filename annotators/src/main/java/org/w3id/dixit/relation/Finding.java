package org.w3id.dixit.relation;

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
}
