package org.w3id.dixit.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
  private final Map<String, Integer> titles = new LinkedHashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final Map<LocalDate, Integer> days = new TreeMap<>();
  private int attributions;

  /**
   * @param number in the order in which they are met, from 0
   * @param type as the contract names it
   * @param named whether an article names them
   */
  Actor(int number, String name, String type, boolean named) {
    this.number = number;
    this.name = name;
    this.type = type;
    this.named = named;
  }

  /** How often they speak in one article, and where first. */
  record Place(ArticleRow article, int count, String anchor) {}

  /** Some of what they said. */
  record Quotation(ArticleRow article, String anchor, String text) {}

  void titled(List<String> worded) {
    worded.forEach(title -> titles.merge(title, 1, Integer::sum));
  }

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

  boolean isNamed() {
    return named;
  }

  /** The title that most articles word; of several the first. */
  Optional<String> title() {
    return titles.entrySet().stream()
        .reduce((some, other) -> other.getValue() > some.getValue() ? other : some)
        .map(Map.Entry::getKey);
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
