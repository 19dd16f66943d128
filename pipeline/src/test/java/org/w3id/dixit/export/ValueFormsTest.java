package org.w3id.dixit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.speaker.SpeakerType;

/** Dates, addresses, ids and enumerated values as they are written. */
class ValueFormsTest {
  @ParameterizedTest
  @CsvSource({
    "2023-12-08, 2023-12-08, date,",
    "2023-12, 2023-12, gYearMonth,",
    "2023, 2023, gYear,",
    "2023-12-08T14:03:00Z, 2023-12-08, date, 2023-12-08T14:03:00Z",
    "2023-12-08T14:03, 2023-12-08, date, 2023-12-08T14:03:00",
    "2023-12-08T14:03:09+0400, 2023-12-08, date, 2023-12-08T14:03:09+04:00",
    "2023-12-08T14:03:09.125+04:00, 2023-12-08, date, 2023-12-08T14:03:09.125+04:00",
  })
  void datesAreTypedByWhatIsKnown(String iso, String lexical, String datatype, String time) {
    assertThat(IsoDate.parse(iso))
        .contains(new IsoDate(lexical, datatype, Optional.ofNullable(time)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2023-13-01", "2023-02-30", "08.12.2023", "20231208"})
  void whatIsNoDateIsNotWritten(String text) {
    assertThat(IsoDate.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a b?q=[1], https://example.org/a%20b?q=%5B1%5D",
    "http://example.org/100%, http://example.org/100%25",
    "https://example.org/%C3%BC/ü, https://example.org/%C3%BC/ü",
    "https://example.org, https://example.org",
  })
  void addressesAreMadeFitToBeIris(String address, String iri) {
    assertThat(WebAddress.asIri(address)).contains(iri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/news/1", "javascript:alert(1)", "https://", "https://a b/c"})
  void whatIsNoAddressOfTheWebIsNotWritten(String address) {
    assertThat(WebAddress.asIri(address)).isEmpty();
  }

  @Test
  void idsHoldNothingThatAFragmentCannot() {
    assertThat(NodeIds.encode("person:ann-lee")).isEqualTo("person:ann-lee");
    assertThat(NodeIds.encode("a,b é#")).isEqualTo("a%2Cb%20%C3%A9%23");
  }

  @Test
  void enumeratedValuesAreWrittenInCamelCase() {
    assertThat(EnumTerms.of(SpeakerType.NAMED_ORGANIZATION)).isEqualTo("namedOrganization");
    assertThat(EnumTerms.of(SpeakerType.DOCUMENT)).isEqualTo("document");
    assertThat(EnumTerms.classOf(EntityType.CREATIVE_WORK)).isEqualTo("CreativeWork");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dixit", "urn:", "https://example.org/a b", "https://example.org/#x"})
  void aBaseThatIsNoIriIsRefused(String base) {
    assertThatThrownBy(() -> new EngineInfo("1", "0".repeat(64), base))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("'" + base + "'");
  }
}
