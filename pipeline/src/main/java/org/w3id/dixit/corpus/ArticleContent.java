package org.w3id.dixit.corpus;

import java.util.List;

/** What is taken out of one article's linked data. */
record ArticleContent(
    CorpusArticle article, List<ArticleEntity> entities, List<ArticleAttribution> attributions) {
  ArticleContent {
    entities = List.copyOf(entities);
    attributions = List.copyOf(attributions);
  }
}
