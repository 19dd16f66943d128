package org.w3id.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void linesAreBrokenAtBlanks() {
    assertThat(Texts.wrap("one two three four", 12, 2))
        .containsExactly("  one two", "  three four");
  }

  @Test
  void aWordThatIsTooLongIsBroken() {
    assertThat(Texts.wrap("a 0123456789012345 b", 12, 2))
        .containsExactly("  a", "  0123456789", "  012345 b");
  }

  @Test
  void charactersAreNeverSplit() {
    assertThat(Texts.wrap("😀".repeat(25), 12, 2))
        .containsExactly("  " + "😀".repeat(10), "  " + "😀".repeat(10), "  " + "😀".repeat(5));
  }

  @Test
  void controlsAndBlanksBecomeOneSpace() {
    assertThat(Texts.plain(" a\u001b[1m\r\n\tb\u0000\u0085\u009bc\u2028d "))
        .isEqualTo("a [1m b c d");
  }
}
