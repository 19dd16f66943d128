package org.w3id.dixit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityLayerTest {
  private static final PlausibilityLayer LAYER =
      new PlausibilityLayer(Nouns.load(), Countries.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          She wrote on {PERSON X} that it was late. | She wrote on X that it was late.
          {PERSON K} told the court. | {PERSON K} told the court.
          Senator Ann Lee ({ORGANIZATION D}) left. | Senator Ann Lee (D) left.
          The {ORGANIZATION UN-led} talks ended. | The UN-led talks ended.
          The {ORGANIZATION ex-Rovers} captain left. | The ex-Rovers captain left.
          {ORGANIZATION Union Petroleum} Minister Ann Lee left. | Union Petroleum Minister Ann Lee left.
          {ORGANIZATION Coca-Cola} fell. | {ORGANIZATION Coca-Cola} fell.
          {PERSON President} left. | President left.
          The {COUNTRY Turkish} army left. | The Turkish army left.
          {PERSON Xi} left. | {PERSON Xi} left.
          """)
  void namesThatAreNone(String given, String expected) {
    assertThat(MarkedNames.refined(LAYER, given)).isEqualTo(expected);
  }
}
