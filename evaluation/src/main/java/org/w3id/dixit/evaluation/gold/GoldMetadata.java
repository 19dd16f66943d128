package org.w3id.dixit.evaluation.gold;

import java.util.Objects;
import java.util.Optional;

/**
 * What an article's page says of itself; what is empty is not asked for.
 *
 * @param article the article's name
 * @param headline as the page has it
 * @param datePublished an ISO 8601 date
 * @param publisher the publisher's name
 */
public record GoldMetadata(
    String article,
    Optional<String> headline,
    Optional<String> datePublished,
    Optional<String> publisher) {
  public GoldMetadata {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(datePublished, "datePublished");
    Objects.requireNonNull(publisher, "publisher");
  }
}
