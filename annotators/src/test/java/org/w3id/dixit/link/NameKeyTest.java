package org.w3id.dixit.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Angela Merkel|angela merkel",
        "  Angela   Merkel's|angela merkel",
        "Recep Tayyip Erdoğan|recep tayyip erdogan",
        "Diyarbakır|diyarbakir",
        "Łódź|lodz",
        "Nguyễn Phú Trọng|nguyen phu trong",
        "Kim Jong-un|kim jong un",
        "O’Brien|obrien",
        "The Guardian|guardian",
        "The|the",
        "U.S.|US",
        "US|US",
        "Us|us",
        "WHO|WHO",
        "Who|who",
        "AT&T|at t",
        "St. Louis|st louis",
        "Springfield, Illinois|springfield illinois",
        "Северна Македонија|северна македонија",
      })
  void aKeyIsWhatNamesWrittenDifferentlyShare(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  @Test
  void marksAloneHaveNoKey() {
    assertThat(NameKey.of(" – ")).isEmpty();
    assertThat(NameKey.of("")).isEmpty();
  }

  @Test
  void capitalsCanBeFolded() {
    assertThat(NameKey.folded("PARIS")).isEqualTo("paris");
  }
}
