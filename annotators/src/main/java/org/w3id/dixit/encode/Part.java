package org.w3id.dixit.encode;

import java.util.Objects;
import org.w3id.dixit.text.Span;

/**
 * A decoded stretch of text.
 *
 * @param kind the class of its labels
 * @param mean probability of its words' labels, on average
 * @param least the lowest of them
 */
public record Part(Span span, String kind, double mean, double least) {
  public Part {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}
