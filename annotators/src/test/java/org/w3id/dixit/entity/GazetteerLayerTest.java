package org.w3id.dixit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerLayerTest {
  private static final Countries COUNTRIES = Countries.load();
  private static final Nouns NOUNS = Nouns.load();

  @ParameterizedTest
  @CsvSource({
    "They flew to Canada by night., They flew to {COUNTRY Canada} by night.",
    "The Copa America began., The Copa America began.",
    "They kept the Amman Declaration., They kept the Amman Declaration.",
    "It costs US $5 billion., It costs US $5 billion.",
    "He left {PLACE Canada} for good., He left {COUNTRY Canada} for good."
  })
  void leavesAloneWhatTheModelPassedOverBesideCapitals(String given, String expected) {
    NameLayer wary = new GazetteerLayer(COUNTRIES, NOUNS, true);
    assertThat(MarkedNames.refined(wary, given)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "The Copa America began., The Copa {COUNTRY America} began.",
    "It costs US $5 billion., It costs US $5 billion."
  })
  void orTakesWhatStandsBesideCapitalsToo(String given, String expected) {
    NameLayer bold = new GazetteerLayer(COUNTRIES, NOUNS, false);
    assertThat(MarkedNames.refined(bold, given)).isEqualTo(expected);
  }
}
