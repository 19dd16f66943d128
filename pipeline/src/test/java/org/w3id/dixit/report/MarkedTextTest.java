package org.w3id.dixit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.report.MarkedText.Mark;
import org.w3id.dixit.report.MarkedText.Piece;
import org.w3id.dixit.report.MarkedText.Role;

class MarkedTextTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 40})
  void eachPieceHasExactlyTheMarksThatCoverIt(int count) {
    Random random = new Random(count);
    for (int round = 0; round < 50; round++) {
      int length = 1 + random.nextInt(60);
      List<Mark> marks = marks(random, count, length);
      List<Piece> pieces = MarkedText.cut(length, marks, List.of(length / 2));

      int at = 0;
      for (Piece piece : pieces) {
        assertThat(piece.start()).isEqualTo(at);
        Set<Mark> covering = new HashSet<>(marks);
        covering.removeIf(m -> m.start() > piece.start() || m.end() < piece.end());
        assertThat(new HashSet<>(piece.marks())).isEqualTo(covering);
        marks.forEach(
            mark ->
                assertThat(mark.end() <= piece.start() || mark.start() >= piece.end())
                    .isEqualTo(!covering.contains(mark)));
        at = piece.end();
      }
      assertThat(at).isEqualTo(length);
    }
  }

  private static List<Mark> marks(Random random, int count, int length) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int start = random.nextInt(length);
      int end = start + 1 + random.nextInt(length - start);
      marks.add(new Mark(start, end, List.of(Role.values()).get(random.nextInt(4)), i));
    }
    return marks;
  }

  @Test
  void theInnermostMarkIsTheLast() {
    List<Mark> marks =
        List.of(
            new Mark(4, 6, Role.CONTENT, 2),
            new Mark(0, 9, Role.CONTENT, 1),
            new Mark(3, 8, Role.CONTENT, 3));

    Piece inner =
        MarkedText.cut(9, marks, List.of()).stream()
            .max(Comparator.comparing(piece -> piece.marks().size()))
            .orElseThrow();

    assertThat(inner.marks()).extracting(Mark::number).containsExactly(1, 3, 2);
  }

  @Test
  void codePointsBecomeCodeUnits() {
    TextOffsets offsets = new TextOffsets("a😀b");

    assertThat(List.of(0, 1, 2, 3, 99)).map(offsets::unit).containsExactly(0, 1, 3, 4, 4);
  }
}
