package org.w3id.dixit.read;

import java.util.Optional;

/** The source of an input of one article. */
final class OneArticle implements ArticleSource {
  private final PendingArticle article;
  private boolean taken;

  OneArticle(PendingArticle.Reading reading) {
    this.article = new PendingArticle(Optional.empty(), reading);
  }

  @Override
  public Optional<PendingArticle> next() {
    if (taken) {
      return Optional.empty();
    }
    taken = true;
    return Optional.of(article);
  }

  @Override
  public void close() {
    // nothing is held open between articles
  }
}
