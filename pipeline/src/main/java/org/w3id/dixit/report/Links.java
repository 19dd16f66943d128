package org.w3id.dixit.report;

/**
 * How the parts of a report are reached from its overview.
 *
 * @param onePage whether all of it is one page
 */
record Links(boolean onePage) {
  static final String OVERVIEW = "index.html";

  /** An anchor in an article. */
  String to(ArticleRow article, String anchor) {
    return (onePage ? "" : articles(article.page())) + "#" + anchor;
  }

  /** The name of a page of articles. */
  static String articles(int page) {
    return "articles-" + page + ".html";
  }

  /** The name of a page of the list of articles; its first one is the overview. */
  static String list(int page) {
    return page == 1 ? OVERVIEW : "list-" + page + ".html";
  }

  /** The name of a page of speakers. */
  static String speakers(int page) {
    return "speakers-" + page + ".html";
  }
}
