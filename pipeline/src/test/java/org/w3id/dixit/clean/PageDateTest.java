package org.w3id.dixit.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dec 08, 2023 | 2023-12-08 |",
        "Published December 9th, 2023 | 2023-12-09 | published",
        "Updated 16 Mar, 2025 | 2025-03-16 | updated",
        "Saturday 2 September 2023, 10:45 AM | 2023-09-02 |",
        "2022-08-30T10:11:12+02:00 | 2022-08-30 |",
        "Tue, 30 Aug 2022 10:11 GMT | 2022-08-30 |",
        "13/12/2023 | 2023-12-13 |",
        "12/13/2023 | 2023-12-13 |",
        "By Ann Lee, Sept. 4, 2021 | 2021-09-04 | by ann lee",
      })
  void readsDatesAsPagesWriteThem(String line, String date, String rest) {
    PageDate found = PageDate.in(line.strip()).orElseThrow();
    assertThat(found.date()).hasToString(date.strip());
    assertThat(found.rest()).isEqualTo(rest == null ? "" : rest.strip());
  }

  @ParameterizedTest
  @CsvSource({"03/04/2023", "31 February 2023", "2023", "December", "99/99/9999", "May 2023"})
  void refusesWhatIsNoOneDay(String line) {
    assertThat(PageDate.in(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-04-06 23:13:16, true", "2025-04-06 23:13, false"})
  void secondsShowAProgramsStamp(String line, boolean stamped) {
    assertThat(PageDate.in(line).orElseThrow().stamped()).isEqualTo(stamped);
  }
}
