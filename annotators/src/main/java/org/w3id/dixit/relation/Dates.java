package org.w3id.dixit.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.models.Dictionary;

/**
 * Reads absolute dates: "1961", "May 1961", "3 May 1961", "May 3, 1961", "1961-05-03". As precise
 * as the text and no more; what leans on the day of publication ("on Monday", "May 3") is no date
 * here.
 */
final class Dates {
  private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");
  private static final Pattern DAY =
      Pattern.compile("([1-9]|[12][0-9]|3[01]|0[1-9])(st|nd|rd|th)?");
  private static final Pattern ISO =
      Pattern.compile("(1[0-9]{3}|20[0-9]{2})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");

  private final Dictionary months;

  Dates() {
    this.months = Dictionary.load("months");
  }

  /**
   * A date that was read.
   *
   * @param words how many words it takes
   */
  record Read(int words, RelationObject.Literal literal) {}

  /** The longest date that starts at a word. */
  Optional<Read> at(List<Word> words, int from) {
    return iso(words, from)
        .or(() -> monthFirst(words, from))
        .or(() -> dayFirst(words, from))
        .or(() -> monthAndYear(words, from))
        .or(() -> year(words, from));
  }

  private Optional<Read> iso(List<Word> words, int i) {
    Matcher iso = ISO.matcher(text(words, i));
    return iso.matches()
        ? Optional.of(new Read(1, new RelationObject.Literal(iso.group(), "date")))
        : Optional.empty();
  }

  /** "May 3, 1961" */
  private Optional<Read> monthFirst(List<Word> words, int i) {
    int year = text(words, i + 2).equals(",") ? i + 3 : i + 2;
    return date(words, year, i, i + 1, year + 1 - i);
  }

  /** "3 May 1961", "3 May, 1961" */
  private Optional<Read> dayFirst(List<Word> words, int i) {
    int year = text(words, i + 2).equals(",") ? i + 3 : i + 2;
    return date(words, year, i + 1, i, year + 1 - i);
  }

  private Optional<Read> date(List<Word> words, int year, int month, int day, int length) {
    Matcher number = DAY.matcher(text(words, day));
    if (!isYear(words, year) || month(words, month).isEmpty() || !number.matches()) {
      return Optional.empty();
    }
    String value =
        String.format(
            Locale.ROOT,
            "%s-%s-%02d",
            text(words, year),
            month(words, month),
            Integer.parseInt(number.group(1)));
    return Optional.of(new Read(length, new RelationObject.Literal(value, "date")));
  }

  private Optional<Read> monthAndYear(List<Word> words, int i) {
    int year = text(words, i + 1).equals(",") ? i + 2 : i + 1;
    if (month(words, i).isEmpty() || !isYear(words, year)) {
      return Optional.empty();
    }
    String value = text(words, year) + "-" + month(words, i);
    return Optional.of(new Read(year + 1 - i, new RelationObject.Literal(value, "gYearMonth")));
  }

  private Optional<Read> year(List<Word> words, int i) {
    return isYear(words, i) && words.get(i).tag().equals("CD")
        ? Optional.of(new Read(1, new RelationObject.Literal(text(words, i), "gYear")))
        : Optional.empty();
  }

  private boolean isYear(List<Word> words, int i) {
    return YEAR.matcher(text(words, i)).matches();
  }

  /** Two digits, or nothing where the word is no month. */
  private String month(List<Word> words, int i) {
    return months.get(text(words, i), 0);
  }

  private static String text(List<Word> words, int i) {
    return i < words.size() ? words.get(i).text() : "";
  }
}
