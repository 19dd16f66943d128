package org.w3id.dixit.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A full date in a line: "Dec 08, 2023", "8th December 2023", "2023-12-08T10:00", "13/12/2023",
 * "09/19/23". Of two numbers before a year, day and month are told apart only where one is above
 * 12; else there is no date.
 *
 * @param date the day
 * @param stamped whether it stands with a time to the second, as a program writes it and no editor
 * @param timed whether it stands with a time of day
 * @param rest the line without date, time, time zone and weekday
 */
record PageDate(LocalDate date, boolean stamped, boolean timed, String rest) {
  private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b(" + MONTH + ")\\b\\.?\\s+" + DAY + "\\b,?\\s+(\\d{4})\\b", FLAGS);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b" + DAY + "(?:\\b(?:\\s+of)?|\\.)[\\s-]+(" + MONTH + ")\\b\\.?,?[\\s-]+(\\d{4})\\b",
          FLAGS);
  private static final Pattern DAY_ALONE =
      Pattern.compile(
          "\\b" + MONTH + "\\b\\.?\\s+" + DAY + "\\b|\\b" + DAY + "\\s+" + MONTH + "\\b\\.?",
          FLAGS);
  private static final Pattern ISO =
      Pattern.compile("\\b(\\d{4})[-/.](\\d{2})[-/.](\\d{2})(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b|\\b(\\d{1,2})/(\\d{1,2})/(\\d{2})\\b");
  private static final Pattern TIME =
      Pattern.compile(
          "T?\\b(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:\\.\\d+)?)?\\s*(?:[ap]\\.?m\\b\\.?)?"
              + "|T(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?"
              + "|\\b\\d{1,2}\\s*[ap]\\.?m\\b\\.?",
          FLAGS);
  private static final Pattern SECONDS = Pattern.compile("\\d{1,2}:\\d{2}:\\d{2}");
  private static final Pattern AROUND =
      Pattern.compile(
          "\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?"
              + "|\\b(?:GMT|UTC|IST|EST|EDT|ET|CET|CEST|BST|PST|PDT|PT|CST|CDT|MST|MDT|PKT|SGT|HKT"
              + "|AEST|AEDT|WIB|EAT|WAT|SAST|MSK)\\b(?:\\s*[+-]\\s*\\d{1,2}:?\\d{0,2})?"
              + "|[+-]\\d{2}:?\\d{2}\\b|\\bhrs\\b|\\bat\\b",
          FLAGS);

  /**
   * Whether a line is nothing but a day without its year, or a time of day: "5 Apr, 11:52",
   * "Friday, Jan. 26, 20:10", "09:32".
   */
  static boolean isDayOrTime(String line) {
    Matcher day = DAY_ALONE.matcher(line);
    String rest = day.find() ? line.substring(0, day.start()) + line.substring(day.end()) : line;
    String bare = AROUND.matcher(TIME.matcher(rest).replaceAll(" ")).replaceAll(" ");
    return Paragraph.key(bare).isEmpty() && !rest.equals(bare);
  }

  /** The first date in a line, if there is one. */
  static Optional<PageDate> in(String line) {
    return named(line, MONTH_FIRST, 1, 2)
        .or(() -> named(line, DAY_FIRST, 2, 1))
        .or(() -> iso(line))
        .or(() -> numbers(line));
  }

  private static Optional<PageDate> named(String line, Pattern pattern, int month, int day) {
    Matcher m = pattern.matcher(line);
    if (!m.find()) {
      return Optional.empty();
    }
    String three = m.group(month).substring(0, 3).toLowerCase(Locale.ROOT);
    return made(line, m, m.group(3), MONTHS.indexOf(three) / 4 + 1, Integer.parseInt(m.group(day)));
  }

  private static Optional<PageDate> iso(String line) {
    Matcher m = ISO.matcher(line);
    return m.find()
        ? made(line, m, m.group(1), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)))
        : Optional.empty();
  }

  private static Optional<PageDate> numbers(String line) {
    Matcher m = NUMBERS.matcher(line);
    if (!m.find()) {
      return Optional.empty();
    }
    boolean whole = m.group(1) != null;
    int first = Integer.parseInt(m.group(whole ? 1 : 4));
    int second = Integer.parseInt(m.group(whole ? 2 : 5));
    String year = whole ? m.group(3) : "20" + m.group(6);
    boolean dotted = line.charAt(m.end(whole ? 1 : 4)) == '.';
    if (first <= 12 && second <= 12 && first != second && !dotted) {
      return Optional.empty();
    }
    return first > 12 || dotted
        ? made(line, m, year, second, first)
        : made(line, m, year, first, second);
  }

  private static Optional<PageDate> made(String line, Matcher m, String year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, day);
      String rest = line.substring(0, m.start()) + " " + line.substring(m.end());
      boolean stamped = SECONDS.matcher(rest).find();
      boolean timed = TIME.matcher(rest).find();
      rest = AROUND.matcher(TIME.matcher(rest).replaceAll(" ")).replaceAll(" ");
      return Optional.of(new PageDate(date, stamped, timed, Paragraph.key(rest)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
