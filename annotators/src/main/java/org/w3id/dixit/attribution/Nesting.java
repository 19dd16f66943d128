package org.w3id.dixit.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Orders chosen candidates by their content, says which stands inside which, and takes those that
 * only pass another on ("…, the statement read, according to CNN") for that one's {@code via}.
 */
final class Nesting {
  /** At most so many levels are looked through for the one that holds another. */
  private static final int DEPTH = 16;

  private final List<Candidate> candidates;
  private final int[] parents;
  private final Cues cues;

  Nesting(List<Candidate> byStart, Cues cues) {
    candidates = byStart;
    this.cues = cues;
    parents = new int[byStart.size()];
    Deque<Integer> around = new ArrayDeque<>();
    for (int c = 0; c < parents.length; c++) {
      Range hull = byStart.get(c).hull();
      while (!around.isEmpty() && byStart.get(around.peek()).hull().to() <= hull.from()) {
        around.pop();
      }
      parents[c] = -1;
      int depth = 0;
      for (int other : around) {
        if (depth++ == DEPTH) {
          break;
        }
        if (holds(byStart.get(other), byStart.get(c))) {
          parents[c] = other;
          break;
        }
      }
      around.push(c);
    }
  }

  private static boolean holds(Candidate outer, Candidate inner) {
    for (Range piece : inner.content()) {
      if (outer.content().stream().noneMatch(o -> o.contains(piece))) {
        return false;
      }
    }
    return true;
  }

  /** The number of the innermost candidate that holds the one with that number. */
  Optional<Integer> parent(int c) {
    return parents[c] < 0 ? Optional.empty() : Optional.of(parents[c]);
  }

  /** The numbers of candidates that only pass on the one they hold, by the number of that one. */
  List<List<Integer>> passedOn() {
    List<List<Integer>> via = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (int c = 0; c < parents.length; c++) {
      via.add(new ArrayList<>());
    }
    for (int c = 0; c < parents.length; c++) {
      int outer = parents[c];
      if (outer >= 0
          && !taken.contains(outer)
          && passesOn(candidates.get(outer), candidates.get(c))) {
        via.get(c).add(outer);
        taken.add(outer);
      }
    }
    return via;
  }

  /** A source after its content, most of which another says whose cue stands in it too. */
  private boolean passesOn(Candidate outer, Candidate inner) {
    boolean after = outer.frame().endsWith("BEFORE") && outer.source().isPresent();
    Range hull = outer.hull();
    boolean whole =
        inner.source().isPresent()
            && hull.contains(inner.cue())
            && hull.contains(inner.source().get());
    int own = inner.content().stream().mapToInt(Range::length).sum();
    boolean says =
        inner.verb().isPresent()
            && cues.isParenthetical(inner.key())
            && !inner.frame().equals("TO")
            && !inner.frame().startsWith("OBJECT");
    return after && says && whole && own * 10 >= hull.length() * 6 && inner.confidence() >= 0.3;
  }
}
