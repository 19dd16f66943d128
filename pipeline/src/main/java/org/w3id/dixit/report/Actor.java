package org.w3id.dixit.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.dixit.corpus.CorpusEntity;

/**
 * Somebody who speaks or is spoken of, over all articles of a report. Filled while they are read.
 */
final class Actor {
  /** More quotations than these are only counted, so that memory does not grow with the run. */
  private static final int MOST_QUOTATIONS = 40;

  private static final int LONGEST_QUOTATION = 160;

  private final int number;
  private final String name;
  private final String type;
  private final boolean named;
  private final Optional<String> title;
  private final List<Place> places = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final Map<LocalDate, Integer> days = new TreeMap<>();
  private int attributions;

  private Actor(int number, String name, String type, boolean named, Optional<String> title) {
    this.number = number;
    this.name = name;
    this.type = type;
    this.named = named;
    this.title = title;
  }

  /**
   * Who an entity is.
   *
   * @param number in the order in which they are met, from 0
   * @param entity as the first article has it
   * @param whole what it is joined to over all articles; empty where it stays alone
   */
  static Actor of(int number, ReportEntity entity, Optional<CorpusEntity> whole) {
    return new Actor(
        number,
        whole.flatMap(CorpusEntity::name).orElseGet(entity::label),
        whole.map(CorpusEntity::type).orElse(entity.type()),
        entity.proper() || whole.filter(all -> all.articles() > 1).isPresent(),
        whole.map(CorpusEntity::jobTitles).orElse(entity.titles()).stream().findFirst());
  }

  /** How often they speak in one article, and where first. */
  record Place(ArticleRow article, int count, String anchor) {}

  /** Some of what they said. */
  record Quotation(ArticleRow article, String anchor, String text) {}

  void said(ArticleRow article, ReportAttribution attribution) {
    attributions++;
    article.date().ifPresent(day -> days.merge(day, 1, Integer::sum));
    int last = places.size() - 1;
    if (last >= 0 && places.get(last).article().equals(article)) {
      places.set(last, new Place(article, places.get(last).count() + 1, places.get(last).anchor()));
    } else {
      places.add(new Place(article, 1, attribution.anchor()));
    }
    if (quotations.size() < MOST_QUOTATIONS) {
      String text = Markup.shortened(attribution.text(), LONGEST_QUOTATION);
      quotations.add(new Quotation(article, attribution.anchor(), text));
    }
  }

  int number() {
    return number;
  }

  String name() {
    return name;
  }

  String type() {
    return type;
  }

  /** Whether an article names them. */
  boolean isNamed() {
    return named;
  }

  /** The title that most articles word. */
  Optional<String> title() {
    return title;
  }

  /** How often they speak. */
  int attributions() {
    return attributions;
  }

  /** Where they speak, in the order of the articles. */
  List<Place> places() {
    return places;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  /** How often they speak in articles of a day. */
  Map<LocalDate, Integer> days() {
    return days;
  }
}
