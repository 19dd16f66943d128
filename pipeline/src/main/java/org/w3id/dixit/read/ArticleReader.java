package org.w3id.dixit.read;

/** Reads the articles of one kind of file. Stateless, safe for any number of threads. */
public interface ArticleReader {
  /**
   * Opens an input. Nothing of it need be read before the first article is asked for.
   *
   * @throws ReadException where it cannot be opened
   */
  ArticleSource open(NamedBytes input, ReadLimits limits) throws ReadException;

  /** Whether its inputs hold many articles: each then has a record id. */
  default boolean hasRecords() {
    return false;
  }
}
