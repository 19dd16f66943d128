package org.w3id.dixit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextLayerTest {
  private static final ContextLayer LAYER = new ContextLayer(Nouns.load(), Countries.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The frigate {PERSON Forbin} sailed. | The frigate Forbin sailed.
          {PERSON HMS Diamond} sailed. | HMS Diamond sailed.
          {PLACE Tiverton United} manager {PERSON Ann Lee} left. | {ORGANIZATION Tiverton United} manager {PERSON Ann Lee} left.
          {COUNTRY France} coach {PERSON Ann Lee} left. | {COUNTRY France} coach {PERSON Ann Lee} left.
          {PERSON Ekko} boss {PERSON Ann Lee} left, and {PERSON Ekko} fell. | {ORGANIZATION Ekko} boss {PERSON Ann Lee} left, and {ORGANIZATION Ekko} fell.
          {PLACE Tiverton} boss {PERSON Ann Lee} left. | {PLACE Tiverton} boss {PERSON Ann Lee} left.
          {PERSON Bo Ek} left with {PERSON Ek} manager {PERSON Ann Lee}. | {PERSON Bo Ek} left with {PERSON Ek} manager {PERSON Ann Lee}.
          {ORGANIZATION Ekko Semiconductor NV} grew. {PERSON Ekko} fell. | {ORGANIZATION Ekko Semiconductor NV} grew. {ORGANIZATION Ekko} fell.
          He joined the startup {PERSON Brightloop} in May. | He joined the startup {ORGANIZATION Brightloop} in May.
          He left the company {PERSON Smith} founded. | He left the company {PERSON Smith} founded.
          """)
  void namesWhoseNeighboursSayWhatTheyAre(String given, String expected) {
    assertThat(MarkedNames.refined(LAYER, given)).isEqualTo(expected);
  }
}
