package org.w3id.dixit.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.dixit.clean.PageCleaner;

/**
 * The laws of {@link org.w3id.dixit.clean.CleanText} hold for any text: as long as the page, and
 * each character the page's own, a space or, for a blank, a line break. An input is UTF-8.
 */
class CleanerFuzzTest {
  private final List<PageCleaner> cleaners =
      Stream.of(PageCleaner.Mode.values()).map(PageCleaner::new).toList();

  @DictionaryFile(resourcePath = "news.dict")
  @FuzzTest(maxDuration = "5m")
  void noOffsetMovesAndNoLetterChanges(byte[] data) {
    String page = new String(data, StandardCharsets.UTF_8);
    cleaners.forEach(cleaner -> check(page, cleaner.clean(page).text()));
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
