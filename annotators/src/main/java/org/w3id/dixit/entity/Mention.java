package org.w3id.dixit.entity;

import java.util.Objects;
import java.util.Optional;
import org.w3id.dixit.text.Span;

/**
 * One place where an entity is mentioned.
 *
 * @param confidence probability that this is a mention of this entity, 0 to 1
 * @param metonymyFor what the name stands for here where it is not the entity itself: "government
 *     of Azerbaijan" for "Baku"
 */
public record Mention(
    Span span, MentionType type, double confidence, Optional<String> metonymyFor) {
  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(metonymyFor, "metonymyFor");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0 and 1");
    }
  }
}
