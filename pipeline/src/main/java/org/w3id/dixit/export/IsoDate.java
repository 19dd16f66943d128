package org.w3id.dixit.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as precise as it is known, in the lexical forms of XML Schema.
 *
 * @param lexical the day, or the month or the year where no more is known
 * @param datatype local name of its XML Schema type: {@code date}, {@code gYearMonth} or {@code
 *     gYear}
 * @param time the moment, an {@code xsd:dateTime}, where it is known
 */
record IsoDate(String lexical, String datatype, Optional<String> time) {
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu[-MM[-dd[['T'][' ']HH:mm[:ss]")
          .appendOptional(DateTimeFormatter.ofPattern(".SSSSSSSSS"))
          .appendOptional(DateTimeFormatter.ofPattern(".SSSSSS"))
          .appendOptional(DateTimeFormatter.ofPattern(".SSS"))
          .appendPattern("[XXX][XX][X]]]]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /**
   * Reads an ISO 8601 date.
   *
   * @return empty where it is none: nothing is written then, since a literal that its type does not
   *     allow spoils a whole graph for strict readers
   */
  static Optional<IsoDate> parse(String iso) {
    try {
      return Optional.of(
          of(
              FORMAT.parseBest(
                  iso.strip(),
                  OffsetDateTime::from,
                  LocalDateTime::from,
                  LocalDate::from,
                  YearMonth::from,
                  Year::from)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static IsoDate of(TemporalAccessor found) {
    if (found instanceof OffsetDateTime time) {
      return day(time.toLocalDate(), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }
    if (found instanceof LocalDateTime time) {
      return day(time.toLocalDate(), DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time));
    }
    if (found instanceof LocalDate day) {
      return new IsoDate(day.toString(), "date", Optional.empty());
    }
    String datatype = found instanceof YearMonth ? "gYearMonth" : "gYear";
    return new IsoDate(found.toString(), datatype, Optional.empty());
  }

  private static IsoDate day(LocalDate day, String time) {
    return new IsoDate(day.toString(), "date", Optional.of(time));
  }
}
