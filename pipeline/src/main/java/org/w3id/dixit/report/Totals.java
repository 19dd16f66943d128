package org.w3id.dixit.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is counted over all articles of a report. Who is named alike is one: by the first link, else
 * by the whole name and the kind of entity. A person of whom an article gives one word only, and
 * whoever no article names, stays of that article: a surname alone joins nobody.
 */
final class Totals {
  private static final Set<String> PLACES = Set.of("Place", "Country", "City");

  private final List<ArticleRow> articles = new ArrayList<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<Pair, Integer> spokenOf = new HashMap<>();
  private final Map<LocalDate, Integer> days = new TreeMap<>();
  private int attributions;
  private int unattributed;

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
    Actor actor =
        actors.computeIfAbsent(
            key(article, entity),
            key -> new Actor(actors.size(), entity.label(), entity.type(), entity.proper()));
    actor.titled(entity.titles());
    return actor;
  }

  private static String key(ReportArticle article, ReportEntity entity) {
    if (!entity.links().isEmpty()) {
      return entity.links().get(0);
    }
    String name = entity.label().toLowerCase(Locale.ROOT);
    String kind = PLACES.contains(entity.type()) ? "Place" : entity.type();
    boolean oneWord = kind.equals("Person") && name.indexOf(' ') < 0;
    return !entity.proper() || oneWord ? article.anchor() + " " + entity.id() : kind + " " + name;
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
