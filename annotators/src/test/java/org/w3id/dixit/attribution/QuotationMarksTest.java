package org.w3id.dixit.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotationMarksTest {
  private static List<String> in(String text) {
    return QuotationMarks.in(text).stream().map(q -> q.span().of(text)).toList();
  }

  /** Text, then the quotations in it, separated by bars. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "He said “yes” twice. ~ “yes”",
        "He said \"yes\" and \"no\". ~ \"yes\"|\"no\"",
        "\"Yes\", he said. ~ \"Yes\"",
        "(\"Yes\") ~ \"Yes\"",
        "‘It’s fine,’ he said. ~ ‘It’s fine,’",
        "'It's fine,' he said. ~ 'It's fine,'",
        "‘The students’ plan works,’ he said. ~ ‘The students’ plan works,’",
        "Rock ’n’ roll of the ’90s isn’t dead. ~ ''",
        "He is 5'11\" tall. ~ ''",
        "''Yes,'' he said. ~ ''Yes,''",
        "``Yes,'' he said. ~ ``Yes,''",
        "«Yes», he said. ~ «Yes»",
        "„Yes“, he said. ~ „Yes“",
        "“He said ‘no’ to me.” ~ “He said ‘no’ to me.”|‘no’",
        "\"Yes,” he said. ~ \"Yes,”",
        "“Yes,\" he said. ~ “Yes,\"",
        "Yes, I will,” he said. ~ Yes, I will,”",
      })
  void pairs(String text, String quotations) {
    List<String> expected =
        quotations.equals("''") ? List.of() : List.of(quotations.split("\\|", -1));
    assertThat(in(text)).isEqualTo(expected);
  }

  @Test
  void endsWhatIsNeverClosedAtTheParagraph() {
    String text = "“We ran to the roof.\nThe army came.\n";
    assertThat(in(text)).containsExactly("“We ran to the roof.");
    assertThat(QuotationMarks.in(text).get(0).closed()).isFalse();
  }

  @Test
  void goesOnWhereTheMarkIsRepeated() {
    List<Quotation> found = QuotationMarks.in("“One.\n\n“Two.\n\n“Three.”\n\n“Four.”");
    assertThat(found).extracting(Quotation::continues).containsExactly(false, true, true, false);
  }

  @Test
  void startsAgainAtTheNextMarkWhereOneWasNeverClosed() {
    assertThat(in("“Yes, he said. “No,” she said.\nThey left.\n"))
        .containsExactly("“Yes, he said.", "“No,”");
  }

  @Test
  void saysWhichQuotationHoldsAnother() {
    List<Quotation> found = QuotationMarks.in("“a ‘b “c” d’ e”");
    assertThat(found).extracting(Quotation::parent).containsExactly(-1, 0, 1);
  }
}
