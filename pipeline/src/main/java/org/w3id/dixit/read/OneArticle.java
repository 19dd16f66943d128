package org.w3id.dixit.read;

import java.util.Optional;

/** The source of an input of one article, which is read when it is asked for. */
final class OneArticle implements ArticleSource {
  private final Reading reading;
  private boolean taken;

  OneArticle(Reading reading) {
    this.reading = reading;
  }

  /** Reads it. */
  @FunctionalInterface
  interface Reading {
    Article article() throws ReadException;
  }

  @Override
  public Optional<Article> next() throws ReadException {
    if (taken) {
      return Optional.empty();
    }
    taken = true;
    return Optional.of(reading.article());
  }

  @Override
  public void close() {
    // nothing is held open between articles
  }
}
