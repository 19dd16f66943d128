package org.w3id.dixit.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.dixit.clean.PageCleaner.Mode;

/** The laws of CleanText, whatever the text. */
class HostileTextTest {
  private static final PageCleaner ARTICLE = new PageCleaner(Mode.ARTICLE);
  private static final PageCleaner OFF = new PageCleaner(Mode.OFF);
  private static final String[] PIECES = {
    "\r",
    "\n",
    "\r\n",
    "\u2028",
    "\u2029",
    "\u0085",
    "\u000B",
    "\t",
    "\u00A0",
    "\u200B",
    "\uFEFF",
    "\0",
    "\uD83D",
    "\uDE00",
    "🙂",
    "e\u0301",
    "“",
    "”",
    "\"",
    "«",
    "(",
    ")",
    "-",
    " — ",
    ":",
    "/",
    "|",
    ">",
    ".",
    "!",
    "?",
    "…",
    "@",
    "©",
    "By ",
    "Share",
    "Related",
    "Advertisement",
    "Comments",
    "Photo: ",
    "LONDON (AP) — ",
    "2023-12-08",
    "31 February 2023",
    "99/99/9999",
    "Published in ",
    "a.jpg",
    "He said so. ",
    "The minister of the north told the house on Monday that it would rain. ",
    "مرحبا",
    "新聞",
    "\u202E",
    " ",
    "  ",
    "x",
    "7",
    "Ann Lee"
  };

  private static void assertLaws(String text, Mode mode) {
    String clean = (mode == Mode.OFF ? OFF : ARTICLE).clean(text).text();
    assertThat(clean.length()).isEqualTo(text.length());
    assertThat(firstUnlawful(text, clean)).as("first unlawful character").isEqualTo(-1);
  }

  private static int firstUnlawful(String text, String clean) {
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      boolean lawful = c == text.charAt(i) || c == ' ' || (c == '\n' && isBlank(text.charAt(i)));
      if (!lawful || c == '\r' || c == '\0' || c == '\u2028') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void anyMixtureKeepsLengthAndCharacters(Mode mode) {
    Random random = new Random(20231208);
    for (int i = 0; i < 800; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertLaws(text.toString(), mode);
    }
  }

  @Test
  void emptyAndBlankTexts() {
    assertLaws("", Mode.ARTICLE);
    assertLaws(" \r\n\t\u00A0\n", Mode.ARTICLE);
  }

  @Test
  void oneEndlessLineAndEndlessLines() {
    assertLaws("word ".repeat(100_000), Mode.ARTICLE);
    assertLaws("x".repeat(1_000_000), Mode.ARTICLE);
    assertLaws("Share\nHe said so on Monday.\n".repeat(5_000), Mode.ARTICLE);
    assertLaws(
        "Council bans fireworks again\nAnn Lee / Reuters\n".repeat(5_000) + "He said so.",
        Mode.ARTICLE);
    assertLaws("“(".repeat(20_000), Mode.ARTICLE);
    assertLaws("By A. B. C. D. ".repeat(40), Mode.ARTICLE);
  }

  @Test
  void loneSurrogatesGoAndPairsStay() {
    assertThat(OFF.clean("a\uD83Db🙂\uDE00").text()).isEqualTo("a b🙂 ");
  }

  @Test
  void everyKindOfLineBreakEndsAParagraph() {
    assertThat(ARTICLE.clean("A b c.\r\nD.\rE.\u2028F.\u0085G.").text())
        .isEqualTo("A b c. \nD.\nE.\nF.\nG.");
  }

  @Test
  void offCutsNothing() {
    assertThat(OFF.clean("Share\nAdvertisement\r\n\tHe said so.").text())
        .isEqualTo("Share\nAdvertisement \n He said so.");
  }
}
