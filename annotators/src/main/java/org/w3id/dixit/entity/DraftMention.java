package org.w3id.dixit.entity;

import java.util.Objects;

/**
 * A mention while entities are being made, as a range of tokens.
 *
 * @param confidence probability that this is a mention of its entity, 0 to 1
 */
public record DraftMention(TokenRange range, MentionType type, double confidence) {
  public DraftMention {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(type, "type");
  }
}
