package org.w3id.dixit.entity;

import java.util.Objects;
import org.w3id.dixit.text.Span;

/**
 * A proper name in the text, before it is known whose it is.
 *
 * @param span the name alone, without title or article
 * @param confidence probability that span and type are right, 0 to 1
 */
public record NameMention(Span span, EntityType type, double confidence) {
  public NameMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0 and 1");
    }
  }
}
