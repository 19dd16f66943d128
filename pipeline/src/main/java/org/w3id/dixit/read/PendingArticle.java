package org.w3id.dixit.read;

import java.util.Objects;
import java.util.Optional;

/**
 * An article that was met in its input. What may take long, such as parsing a page, is left to
 * {@link #read}: that can be done on another thread and under a limit of time, whatever becomes of
 * its source in the meantime.
 *
 * @param recordId the record's own id in an input of many articles
 * @param reading gives the article, asked once
 */
public record PendingArticle(Optional<String> recordId, Reading reading) {
  public PendingArticle {
    Objects.requireNonNull(recordId, "recordId");
    Objects.requireNonNull(reading, "reading");
  }

  /** What is still to be done. */
  @FunctionalInterface
  public interface Reading {
    /** The article; throws where it cannot be read. */
    Article article() throws ReadException;
  }

  /** One of which nothing is left to do. */
  static PendingArticle of(Article article) {
    return new PendingArticle(article.recordId(), () -> article);
  }

  /**
   * Reads it.
   *
   * @throws ReadException of this article alone; the others of its input are not concerned
   */
  public Article read() throws ReadException {
    return reading.article();
  }
}
