package org.w3id.dixit.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A text cut at every border of its marks, so that each piece lies wholly inside or outside each
 * mark. Marks may overlap in any way, which elements inside elements cannot show: a name across the
 * border of a content is two pieces that both say which name and which content they belong to.
 */
final class MarkedText {
  /** What a mark stands for. */
  enum Role {
    CONTENT("data-c"),
    SOURCE("data-s"),
    CUE("data-k"),
    NAME("data-n");

    private final String attribute;

    Role(String attribute) {
      this.attribute = attribute;
    }

    /** The attribute that lists, on a piece, the numbers of its marks of this role. */
    String attribute() {
      return attribute;
    }
  }

  /**
   * A mark, in code units.
   *
   * @param number of the attribution, or of the entity for a name
   */
  record Mark(int start, int end, Role role, int number) {}

  /**
   * A piece, in code units.
   *
   * @param marks that cover it, the longest first, so that the innermost is last
   */
  record Piece(int start, int end, List<Mark> marks) {
    Piece {
      marks = List.copyOf(marks);
    }
  }

  private static final Comparator<Mark> LONGEST_FIRST =
      Comparator.comparing((Mark m) -> m.start() - m.end())
          .thenComparing(Mark::role)
          .thenComparing(Mark::number);

  private MarkedText() {}

  /**
   * Cuts a text; takes time linear in its length and the number of marks, those that cover one
   * place apart.
   *
   * @param length in code units
   * @param more borders besides those of the marks
   * @return pieces without gaps, in order
   */
  static List<Piece> cut(int length, List<Mark> marks, Collection<Integer> more) {
    TreeSet<Integer> borders = new TreeSet<>(more);
    borders.add(0);
    borders.add(length);
    marks.forEach(mark -> borders.add(mark.start()));
    marks.forEach(mark -> borders.add(mark.end()));
    List<Mark> byStart = marks.stream().sorted(Comparator.comparing(Mark::start)).toList();
    List<Mark> open = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    int next = 0;
    int from = -1;
    for (int to : borders) {
      if (from >= 0) {
        pieces.add(new Piece(from, to, open.stream().sorted(LONGEST_FIRST).toList()));
      }
      open.removeIf(mark -> mark.end() <= to);
      for (; next < byStart.size() && byStart.get(next).start() == to; next++) {
        open.add(byStart.get(next));
      }
      from = to;
    }
    return pieces;
  }
}
