package org.w3id.dixit.read;

import java.util.Optional;

/**
 * The articles of one opened input, in its order, one in memory at a time. For one thread.
 *
 * <p>Where {@link #next} throws, that article is lost; the source goes on with the one after it, or
 * is at its end.
 */
public interface ArticleSource extends AutoCloseable {
  /** The next article, read as far as it must be to find the one after it; empty at the end. */
  Optional<PendingArticle> next() throws ReadException;

  @Override
  void close();
}
