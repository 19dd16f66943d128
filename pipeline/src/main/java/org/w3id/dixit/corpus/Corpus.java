package org.w3id.dixit.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.w3id.dixit.evaluation.output.RunDocuments;

/**
 * What the articles of a run have in common.
 *
 * @param id of exactly these articles
 * @param articles in the order of their files
 * @param entities in the order of their first articles
 * @param statements those that most articles carry first, then by first appearance
 */
public record Corpus(
    String id,
    List<CorpusArticle> articles,
    List<CorpusEntity> entities,
    List<Statement> statements) {
  public Corpus {
    articles = List.copyOf(articles);
    entities = List.copyOf(entities);
    statements = List.copyOf(statements);
  }

  /**
   * Joins the articles of an output folder.
   *
   * @param problems is told of each article that cannot be read, with its place; the others are
   *     joined
   * @throws IOException where the folder cannot be listed
   * @throws IllegalArgumentException where it holds no article
   */
  public static Corpus of(Path folder, Consumer<String> problems) throws IOException {
    List<ArticleContent> contents = new ArrayList<>();
    ArticleParser parser = new ArticleParser();
    RunDocuments.in(folder)
        .articles(article -> contents.add(parser.parse(article.root(), contents.size())), problems);
    if (contents.isEmpty()) {
      throw noArticle(folder);
    }
    return of(contents);
  }

  static IllegalArgumentException noArticle(Path folder) {
    return new IllegalArgumentException(
        folder + " holds no article that dixit run wrote; give the output folder of a run");
  }

  private static Corpus of(List<ArticleContent> contents) {
    List<CorpusArticle> articles = contents.stream().map(ArticleContent::article).toList();
    List<ArticleEntity> parts = new ArrayList<>();
    List<ArticleAttribution> attributions = new ArrayList<>();
    for (ArticleContent content : contents) {
      parts.addAll(content.entities());
      attributions.addAll(content.attributions());
    }
    Words words = new Words();
    CorpusIds ids = CorpusIds.ofArticle(articles.get(0).id());
    EntityClusters clusters = EntityJoin.join(parts, words);
    ClusterLookup lookup = new ClusterLookup(parts, clusters);
    CorpusEntities entities = new CorpusEntities(clusters, ids, words);
    StatementMaker maker = new StatementMaker(articles, attributions, ids, lookup, entities);
    List<Statement> statements =
        StatementJoin.join(attributions, words, a -> lookup.clusters(a.speakers())).stream()
            .map(maker::make)
            .sorted(StatementMaker.ORDER)
            .toList();
    Map<Integer, Integer> spoken = new HashMap<>();
    Map<Integer, Integer> spokenOf = new HashMap<>();
    for (ArticleAttribution attribution : attributions) {
      Set<Integer> speakers = lookup.clusters(attribution.speakers());
      speakers.forEach(speaker -> spoken.merge(speaker, 1, Integer::sum));
      Set<Integer> about = lookup.clusters(attribution.about());
      about.removeAll(speakers);
      about.forEach(entity -> spokenOf.merge(entity, 1, Integer::sum));
    }
    return new Corpus(
        ids.corpus(articles.stream().map(CorpusArticle::id).toList()),
        articles,
        entities.all(c -> spoken.getOrDefault(c, 0), c -> spokenOf.getOrDefault(c, 0)),
        statements);
  }

  /** The clusters of the articles' entities, by the entities' ids. */
  static final class ClusterLookup {
    private final EntityClusters clusters;
    private final Map<String, Integer> numbers = new HashMap<>();

    ClusterLookup(List<ArticleEntity> parts, EntityClusters clusters) {
      this.clusters = clusters;
      for (int i = 0; i < parts.size(); i++) {
        numbers.put(parts.get(i).id(), i);
      }
    }

    /** Those of entities that are there, smallest first. */
    Set<Integer> clusters(Collection<String> ids) {
      return ids.stream()
          .filter(numbers::containsKey)
          .map(id -> clusters.cluster(numbers.get(id)))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
