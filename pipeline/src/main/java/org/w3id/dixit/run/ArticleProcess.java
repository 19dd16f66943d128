package org.w3id.dixit.run;

import org.w3id.dixit.read.Article;

/**
 * What a batch does with one article. Safe for any number of threads; the same article gives the
 * same bytes.
 */
public interface ArticleProcess {
  /**
   * Waits until articles can be done; the wait does not count against an article's time limit.
   *
   * @throws RunException where they never can
   */
  void ready();

  /**
   * Gives the whole output file.
   *
   * @throws ArticleException where the article cannot or need not be done
   * @throws InterruptedException where the thread was interrupted, by the time limit
   */
  byte[] process(Article article) throws ArticleException, InterruptedException;
}
