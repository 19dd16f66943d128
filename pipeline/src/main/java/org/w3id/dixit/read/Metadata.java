package org.w3id.dixit.read;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of an article besides its text, each as far as the page or the record gives it.
 *
 * @param datePublished ISO 8601, as precise as it is known: {@code 2023-12-08}
 * @param dateModified likewise
 * @param dateline the place and agency before the first sentence, as written: "YEREVAN, Armenia
 *     (AP)"
 * @param language BCP 47 tag: {@code en}
 */
public record Metadata(
    Optional<String> headline,
    Optional<String> datePublished,
    Optional<String> dateModified,
    Optional<String> dateline,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> url,
    Optional<String> language) {
  /** Nothing known. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Metadata {
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(datePublished, "datePublished");
    Objects.requireNonNull(dateModified, "dateModified");
    Objects.requireNonNull(dateline, "dateline");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(language, "language");
  }

  /** These values, and where one is missing the other's. */
  public Metadata or(Metadata other) {
    return new Metadata(
        headline.or(() -> other.headline),
        datePublished.or(() -> other.datePublished),
        dateModified.or(() -> other.dateModified),
        dateline.or(() -> other.dateline),
        publisher.or(() -> other.publisher),
        author.or(() -> other.author),
        url.or(() -> other.url),
        language.or(() -> other.language));
  }
}
