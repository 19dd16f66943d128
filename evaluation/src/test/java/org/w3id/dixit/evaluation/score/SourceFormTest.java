package org.w3id.dixit.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFormTest {
  @ParameterizedTest
  @CsvSource({
    "'', NONE",
    "He, PRONOUN",
    "who, PRONOUN",
    "The company, NOMINAL",
    "two officials, NOMINAL",
    "the Turkish ministry, NAMED",
    "Trump, NAMED",
    "iRobot, NAMED"
  })
  void isReadOffTheLetters(String source, SourceForm form) {
    assertThat(SourceForm.of(source)).isEqualTo(form);
  }
}
