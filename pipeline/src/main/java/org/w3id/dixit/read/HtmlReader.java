package org.w3id.dixit.read;

import java.util.Optional;

/**
 * A page: one article, found in it as {@link HtmlArticle} does, with what the page says of it.
 * Nothing it links to is fetched, nothing in it is run.
 */
public final class HtmlReader implements ArticleReader {
  @Override
  public ArticleSource open(NamedBytes input, ReadLimits limits) {
    return new OneArticle(() -> article(input, limits));
  }

  private static Article article(NamedBytes input, ReadLimits limits) throws ReadException {
    HtmlPage page = HtmlPage.read(InputBytes.whole(input, limits), "", "", input.name());
    return new Article(
        input.name(), Optional.empty(), page.text(), page.encoding(), page.metadata(), true);
  }
}
