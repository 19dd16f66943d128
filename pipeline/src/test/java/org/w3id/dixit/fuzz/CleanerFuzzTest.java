package org.w3id.dixit.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.dixit.clean.PageCleaner;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.Metadata;

/**
 * The laws of {@link org.w3id.dixit.clean.CleanText} hold for any text: as long as the page, and
 * each character the page's own, a space or, for a blank, a line break; and the headline, the date
 * and whatever else it finds there is written so that it keeps the contract. An input is a {@link
 * NewsText}.
 */
class CleanerFuzzTest {
  private final List<PageCleaner> cleaners =
      Stream.of(PageCleaner.Mode.values()).map(PageCleaner::new).toList();

  @MethodSource("org.w3id.dixit.fuzz.Seeds#texts")
  @DictionaryFile(resourcePath = "news.dict")
  @FuzzTest(maxDuration = "5m")
  void noOffsetMovesAndNoLetterChanges(byte[] data) {
    String page = NewsText.of(data);
    cleaners.forEach(cleaner -> check(page, cleaner.clean(page).text()));
    Contract.checkWritten(
        Contract.cleaned(new Article("page.txt", Optional.empty(), page, "UTF-8", Metadata.NONE)));
  }

  private static void check(String page, String clean) {
    if (clean.length() != page.length()) {
      throw new AssertionError(page.length() + " characters became " + clean.length());
    }
    for (int i = 0; i < clean.length(); i++) {
      char was = page.charAt(i);
      char is = clean.charAt(i);
      boolean blank = Character.isWhitespace(was) || Character.isSpaceChar(was) || was == '\u0085';
      if (is != was && is != ' ' && !(is == '\n' && blank)) {
        throw new AssertionError("U+%04X became U+%04X at %d".formatted((int) was, (int) is, i));
      }
    }
  }
}
