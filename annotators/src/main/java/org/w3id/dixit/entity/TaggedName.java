package org.w3id.dixit.entity;

import java.util.Objects;

/**
 * A proper name as a range of tokens.
 *
 * @param confidence probability that range and type are right, 0 to 1
 */
public record TaggedName(TokenRange range, EntityType type, double confidence) {
  public TaggedName {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(type, "type");
  }

  TaggedName(int from, int to, EntityType type, double confidence) {
    this(new TokenRange(from, to), type, confidence);
  }

  public int from() {
    return range.from();
  }

  public int to() {
    return range.to();
  }

  TaggedName over(int from, int to) {
    return new TaggedName(from, to, type, confidence);
  }

  TaggedName as(EntityType other) {
    return new TaggedName(range, other, confidence);
  }
}
