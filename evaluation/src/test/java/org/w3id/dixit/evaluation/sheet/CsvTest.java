package org.w3id.dixit.evaluation.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    Random random = new Random(11);
    String[] alphabet = {"a", ",", "\"", "\n", "\r\n", " ", "“", "😀", ";"};
    for (int round = 0; round < 300; round++) {
      List<List<String>> rows = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (int r = random.nextInt(4); r >= 0; r--) {
        List<String> row = new ArrayList<>(List.of("x"));
        for (int c = random.nextInt(4); c > 0; c--) {
          StringBuilder cell = new StringBuilder();
          for (int i = random.nextInt(5); i > 0; i--) {
            cell.append(alphabet[random.nextInt(alphabet.length)]);
          }
          row.add(cell.toString());
        }
        rows.add(row);
        text.append(Csv.row(row));
      }
      assertThat(Csv.read(text.toString())).isEqualTo(rows);
    }
  }

  @Test
  void spreadsheetsFormsAreRead() {
    assertThat(Csv.read("\uFEFFa,\"b \"\"c\"\"\"\r\n\r\n,2\r\nlast,"))
        .containsExactly(List.of("a", "b \"c\""), List.of("", "2"), List.of("last", ""));
    assertThatThrownBy(() -> Csv.read("a\nb,\"c\n")).hasMessageContaining("row 2 does not end");
    assertThatThrownBy(() -> SpanCells.read("3-9 x")).hasMessageContaining("\"x\" is no span");
  }
}
