package org.w3id.dixit.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.evaluation.output.RunDocuments;

/**
 * Which entities of a run's articles are one, as a corpus of these articles joins them, without its
 * statements: counts of attributions are 0 here.
 */
public final class JoinedEntities {
  private final Map<String, CorpusEntity> byPart = new HashMap<>();

  private JoinedEntities(Iterable<CorpusEntity> entities) {
    entities.forEach(entity -> entity.parts().forEach(part -> byPart.put(part, entity)));
  }

  /** Reads the entities of all articles; those of an article that cannot be read are left out. */
  public static JoinedEntities of(RunDocuments run) {
    ArticleParser parser = new ArticleParser();
    List<CorpusArticle> articles = new ArrayList<>();
    List<ArticleEntity> parts = new ArrayList<>();
    run.articles(
        document -> {
          ArticleContent content = parser.parse(document.root(), articles.size());
          articles.add(content.article());
          parts.addAll(content.entities());
        },
        unreadable -> {});
    if (articles.isEmpty()) {
      return new JoinedEntities(List.of());
    }
    Words words = new Words();
    CorpusIds ids = CorpusIds.ofArticle(articles.get(0).id());
    EntityClusters clusters = EntityJoin.join(parts, words);
    return new JoinedEntities(new CorpusEntities(clusters, ids, words).all(any -> 1, any -> 0));
  }

  /** What an article's entity is a part of, by its id in the linked data. */
  public Optional<CorpusEntity> of(String part) {
    return Optional.ofNullable(byPart.get(part));
  }
}
