package org.w3id.dixit.entity;

import java.util.Objects;
import java.util.Optional;

/**
 * A mention while entities are being made, as a range of tokens.
 *
 * @param confidence probability that this is a mention of its entity, 0 to 1
 * @param metonymyFor what the name stands for where it is not the entity itself
 */
public record DraftMention(
    TokenRange range, MentionType type, double confidence, Optional<String> metonymyFor) {
  public DraftMention {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(metonymyFor, "metonymyFor");
  }

  DraftMention(TokenRange range, MentionType type, double confidence) {
    this(range, type, confidence, Optional.empty());
  }
}
