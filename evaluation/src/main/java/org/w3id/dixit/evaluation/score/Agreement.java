package org.w3id.dixit.evaluation.score;

import org.w3id.dixit.evaluation.gold.GoldAttribution;
import org.w3id.dixit.evaluation.output.WrittenAttribution;
import org.w3id.dixit.evaluation.text.Pieces;
import org.w3id.dixit.evaluation.text.Span;

/** When two spans of a role name the same thing. */
final class Agreement {
  private Agreement() {}

  /**
   * Pieces taken together, first start to last end: they agree where they overlap in at least half
   * of the shorter one, and the system's is at most twice as long as the gold's and 40 characters
   * more. Two roles that are not there agree.
   */
  static boolean of(Pieces gold, Pieces system) {
    if (gold.isEmpty() || system.isEmpty()) {
      return gold.isEmpty() && system.isEmpty();
    }
    Span g = gold.hull();
    Span s = system.hull();
    int shared = g.shared(s);
    return shared > 0
        && shared * 2 >= Math.min(g.length(), s.length())
        && s.length() <= 2 * g.length() + 40;
  }

  /** Whether the sources agree, or for "X said, according to Y" the gold's with an outer one. */
  static boolean ofSources(GoldAttribution gold, WrittenAttribution system) {
    return of(gold.source(), system.source())
        || system.via().stream().anyMatch(via -> of(gold.source(), via));
  }
}
