package org.w3id.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void agreesWithJavaOnTextsOfEverything() {
    Random random = new Random(7);
    String[] alphabet = {"a", "é", "😀", "\uD83D", "\uDE00", "\r\n", "“"};
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(300); i > 0; i--) {
        text.append(alphabet[random.nextInt(alphabet.length)]);
      }
      CodePoints points = new CodePoints(text.toString());
      for (int i = 0; i <= text.length(); i++) {
        boolean insidePair =
            i > 0
                && i < text.length()
                && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
        if (!insidePair) {
          assertThat(points.at(i)).isEqualTo(text.codePointCount(0, i));
        }
      }
    }
  }

  @Test
  void aSpanRefusesToBeEmpty() {
    assertThatThrownBy(() -> new Span(4, 4)).hasMessageContaining("start 4, end 4");
  }
}
