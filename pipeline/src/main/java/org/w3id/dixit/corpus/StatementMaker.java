package org.w3id.dixit.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes statements of utterances that are one. */
final class StatementMaker {
  /** Those of most articles first, then the earliest, then by id. */
  static final Comparator<Statement> ORDER =
      Comparator.comparingInt((Statement statement) -> -statement.articles())
          .thenComparing(statement -> statement.occurrences().get(0).article())
          .thenComparing(Statement::id);

  private static final Comparator<Statement.Occurrence> EARLIEST =
      Comparator.comparing(Statement.Occurrence::article)
          .thenComparing(Statement.Occurrence::attribution);

  private final List<CorpusArticle> articles;
  private final List<ArticleAttribution> attributions;
  private final CorpusIds ids;
  private final Corpus.ClusterLookup lookup;
  private final CorpusEntities entities;

  StatementMaker(
      List<CorpusArticle> articles,
      List<ArticleAttribution> attributions,
      CorpusIds ids,
      Corpus.ClusterLookup lookup,
      CorpusEntities entities) {
    this.articles = articles;
    this.attributions = attributions;
    this.ids = ids;
    this.lookup = lookup;
    this.entities = entities;
  }

  Statement make(StatementJoin.Joined joined) {
    List<Statement.Occurrence> occurrences = new ArrayList<>();
    for (Utterance utterance : joined.cuts()) {
      Cut cut = utterance.cutOf(joined.fullest());
      double coverage = joined.fullest().shareIn(utterance);
      utterance.attributions().forEach(a -> occurrences.add(occurrence(a, cut, coverage)));
    }
    occurrences.sort(EARLIEST);
    Statement.Occurrence first = occurrences.get(0);
    return new Statement(
        ids.statement(first.attribution()),
        attributions.get(joined.fullest().attributions().get(0)).text(),
        occurrences.stream().flatMap(o -> o.speakers().stream()).distinct().sorted().toList(),
        first.article().date().isPresent() ? Optional.of(first.id()) : Optional.empty(),
        occurrences);
  }

  private Statement.Occurrence occurrence(int number, Cut cut, double coverage) {
    ArticleAttribution attribution = attributions.get(number);
    return new Statement.Occurrence(
        ids.occurrence(attribution.id()),
        attribution.id(),
        articles.get(attribution.article()),
        attribution.text(),
        attribution.quoteType(),
        lookup.clusters(attribution.speakers()).stream().map(entities::id).toList(),
        cut,
        coverage);
  }
}
