package org.w3id.dixit.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.dixit.corpus.CorpusEntity;
import org.w3id.dixit.corpus.JoinedEntities;

/** What is counted over all articles of a report. Who is one over several is the corpus' affair. */
final class Totals {
  private final JoinedEntities joined;
  private final List<ArticleRow> articles = new ArrayList<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<Pair, Integer> spokenOf = new HashMap<>();
  private final Map<LocalDate, Integer> days = new TreeMap<>();
  private int attributions;
  private int unattributed;

  /**
   * @param joined which entities of the articles are one
   */
  Totals(JoinedEntities joined) {
    this.joined = joined;
  }

  /** Who speaks of whom, both as numbers of actors. */
  record Pair(int speaker, int about) {}

  /** Counts an article in. */
  void add(ReportArticle article, ArticleRow row) {
    articles.add(row);
    attributions += article.attributions().size();
    if (!article.attributions().isEmpty()) {
      row.date().ifPresent(day -> days.merge(day, article.attributions().size(), Integer::sum));
    }
    Map<ReportEntity, Actor> known = new HashMap<>();
    for (ReportAttribution attribution : article.attributions()) {
      unattributed += attribution.speakers().isEmpty() ? 1 : 0;
      for (ReportEntity speaker : attribution.speakers()) {
        Actor actor = known.computeIfAbsent(speaker, s -> actor(article, s));
        actor.said(row, attribution);
        for (ReportEntity about : attribution.about()) {
          if (about.proper() && actor.isNamed()) {
            Actor other = known.computeIfAbsent(about, a -> actor(article, a));
            spokenOf.merge(new Pair(actor.number(), other.number()), 1, Integer::sum);
          }
        }
      }
    }
  }

  private Actor actor(ReportArticle article, ReportEntity entity) {
    Optional<CorpusEntity> whole = joined.of(entity.id());
    String key = whole.map(CorpusEntity::id).orElse(article.anchor() + " " + entity.id());
    return actors.computeIfAbsent(key, any -> Actor.of(actors.size(), entity, whole));
  }

  /** In the order in which they were read. */
  List<ArticleRow> articles() {
    return articles;
  }

  int attributions() {
    return attributions;
  }

  /** Attributions without a known speaker. */
  int unattributed() {
    return unattributed;
  }

  /** Those who speak, the most often quoted first, then by name. */
  List<Actor> speakers() {
    return actors.values().stream()
        .filter(actor -> actor.attributions() > 0)
        .sorted(
            Comparator.comparing((Actor a) -> -a.attributions())
                .thenComparing(Actor::name)
                .thenComparing(Actor::number))
        .toList();
  }

  /** All of them by number, those who are only spoken of included. */
  List<Actor> actors() {
    Collection<Actor> all = actors.values();
    return List.copyOf(all);
  }

  /** How often one speaks of another, named ones only. */
  Map<Pair, Integer> spokenOf() {
    return spokenOf;
  }

  /** Attributions in articles of a day. */
  Map<LocalDate, Integer> days() {
    return days;
  }
}
