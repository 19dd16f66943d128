package org.w3id.dixit.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article as the linked data gives it.
 *
 * @param id in the linked data
 * @param anchor its link target
 * @param input path of the input, with the record's id where it has one
 * @param date day of publication
 * @param written the date as it is written, which may be less precise than a day
 * @param url address of the web; nothing but http and https
 * @param textSha256 of the text that the offsets count in
 * @param body the whole text, where the linked data holds it
 */
record ReportArticle(
    String id,
    String anchor,
    String input,
    Optional<String> headline,
    Optional<LocalDate> date,
    Optional<String> written,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> url,
    String textSha256,
    Optional<String> body,
    List<ReportEntity> entities,
    List<ReportAttribution> attributions) {
  ReportArticle {
    entities = List.copyOf(entities);
    attributions = List.copyOf(attributions);
  }

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_OPENING = 70;

  /** The headline; without one the opening words of the text; without these the input's name. */
  String title(Optional<String> opening) {
    return headline
        .map(words -> Markup.shortened(words, LONGEST_TITLE))
        .or(() -> opening.map(words -> "“" + Markup.shortened(words, LONGEST_OPENING) + "”"))
        .orElseGet(() -> Markup.shortened(input, LONGEST_TITLE));
  }
}
