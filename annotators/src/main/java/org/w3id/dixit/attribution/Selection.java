package org.w3id.dixit.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Chooses among the candidates: the strong ones first; one that covers much the same content as a
 * stronger one, or crosses it, gives way; one wholly inside another stays as an inner one.
 */
final class Selection {
  private final double threshold;
  private final Predicate<Candidate> quoted;
  private final Map<Integer, List<Candidate>> byBlock = new HashMap<>();

  /**
   * @param threshold probability under which a candidate is dropped; half of it where the content
   *     holds a quotation: somebody said those words
   * @param quoted whether a candidate's content holds a quotation
   */
  Selection(double threshold, Predicate<Candidate> quoted) {
    this.threshold = threshold;
    this.quoted = quoted;
  }

  List<Candidate> select(List<Candidate> candidates) {
    List<Candidate> ordered = new ArrayList<>(candidates);
    ordered.sort(
        Comparator.comparingDouble((Candidate c) -> -c.confidence())
            .thenComparingInt(c -> c.hull().from())
            .thenComparingInt(Candidate::head));
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : ordered) {
      double least = quoted.test(candidate) ? threshold / 2 : threshold;
      if (candidate.confidence() >= least && fits(candidate)) {
        kept.add(candidate);
        Range hull = candidate.hull();
        for (int block = hull.from() / 64; block <= (hull.to() - 1) / 64; block++) {
          byBlock.computeIfAbsent(block, b -> new ArrayList<>()).add(candidate);
        }
      }
    }
    kept.sort(
        Comparator.comparingInt((Candidate c) -> c.hull().from())
            .thenComparingInt(c -> -c.hull().to())
            .thenComparingInt(Candidate::head));
    return kept;
  }

  private boolean fits(Candidate candidate) {
    Range hull = candidate.hull();
    for (int block = hull.from() / 64; block <= (hull.to() - 1) / 64; block++) {
      for (Candidate other : byBlock.getOrDefault(block, List.of())) {
        if (conflict(candidate, other)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean conflict(Candidate a, Candidate b) {
    Range x = a.hull();
    Range y = b.hull();
    if (!x.overlaps(y)) {
      return false;
    }
    if (a.cue().overlaps(b.cue())) {
      return true;
    }
    int common = Math.min(x.to(), y.to()) - Math.max(x.from(), y.from());
    int union = Math.max(x.to(), y.to()) - Math.min(x.from(), y.from());
    boolean same = common * 4 > union * 3;
    boolean nested = x.contains(y) || y.contains(x);
    boolean inside = x.contains(y) ? x.contains(b.cue()) : y.contains(a.cue());
    return !(nested && inside) && (same || !nested || common * 2 > union);
  }
}
