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
 */
public record Article(
    String input, Optional<String> recordId, String text, String encoding, Metadata given) {
  public Article {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(recordId, "recordId");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(given, "given");
  }
}
