package org.w3id.dixit.evaluation.score;

import java.util.EnumMap;
import java.util.Map;

/**
 * What all figures of attributions are made of.
 *
 * @param articles how many articles the gold has
 * @param missing how many of them have no output
 * @param gold how many attributions must be found
 * @param system how many were given, without those that count neither way
 * @param content pairs by content
 * @param linked those of them whose sources agree
 * @param full those of them whose cues agree too
 * @param askedForSpeakers gold attributions that say who speaks
 * @param speakersRight pairs with exactly the right speakers
 * @param exact by role, pieces that are right on their own, start and end equal
 * @param quoted attributions with quoted words
 */
public record AttributionCounts(
    int articles,
    int missing,
    int gold,
    int system,
    int content,
    int linked,
    int full,
    int askedForSpeakers,
    int speakersRight,
    Map<Role, Counts> exact,
    QuotedCounts quoted) {
  public static final AttributionCounts ZERO =
      new AttributionCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of(), QuotedCounts.ZERO);

  public AttributionCounts {
    exact = Map.copyOf(exact);
  }

  public AttributionCounts plus(AttributionCounts other) {
    Map<Role, Counts> pieces = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      pieces.put(role, exact(role).plus(other.exact(role)));
    }
    return new AttributionCounts(
        articles + other.articles,
        missing + other.missing,
        gold + other.gold,
        system + other.system,
        content + other.content,
        linked + other.linked,
        full + other.full,
        askedForSpeakers + other.askedForSpeakers,
        speakersRight + other.speakersRight,
        pieces,
        quoted.plus(other.quoted));
  }

  /** The counts of a role's pieces. */
  public Counts exact(Role role) {
    return exact.getOrDefault(role, Counts.ZERO);
  }

  /** Attributions found, whoever their source. */
  public Counts contentCounts() {
    return new Counts(content, system, gold);
  }

  /** Attributions found with their source: the first figure. */
  public Counts linkedCounts() {
    return new Counts(linked, system, gold);
  }

  /** Attributions found with their source and cue. */
  public Counts fullCounts() {
    return new Counts(full, system, gold);
  }

  /** The share of all attributions that were found with exactly the right speakers. */
  public double speakersRightShare() {
    return Counts.ratio(speakersRight, gold);
  }
}
