package org.w3id.dixit.read;

import java.util.Objects;
import java.util.Optional;

/**
 * One article as it was read: decoded, nothing cut.
 *
 * @param input path below the input folder, with {@code /}, or the file's name where a file was
 *     given
 * @param recordId the record's own id in an input of many articles
 * @param text without byte order mark
 * @param encoding name of the charset it was decoded with
 * @param given what the input itself says of the article; wins over what the page's text shows
 * @param extracted whether the text was taken out of something else (a page, a record), so that
 *     offsets in it can only be checked where it is kept
 */
public record Article(
    String input,
    Optional<String> recordId,
    String text,
    String encoding,
    Metadata given,
    boolean extracted) {
  /** An article whose text is the whole of its input. */
  public Article(
      String input, Optional<String> recordId, String text, String encoding, Metadata given) {
    this(input, recordId, text, encoding, given, false);
  }

  public Article {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(recordId, "recordId");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(given, "given");
  }
}
