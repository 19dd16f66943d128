package org.w3id.dixit.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Who is quoted where: the most quoted speakers against the articles, where those are few, else
 * against the outlets with most attributions. Each count leads to the first of what it counts. Used
 * once.
 */
final class WhereQuoted {
  private static final int MOST_ROWS = 20;
  private static final int MOST_COLUMNS = 8;

  private final Totals totals;
  private final Links links;
  private int most = 1;

  WhereQuoted(Totals totals, Links links) {
    this.totals = totals;
    this.links = links;
  }

  /**
   * A column.
   *
   * @param link empty where it stands for more than one article
   */
  private record Column(String label, Optional<String> link) {}

  /** A count and where its first attribution is. */
  private record Cell(int count, String link) {}

  /** The section's content. */
  String html() {
    boolean byArticle = totals.articles().size() <= MOST_COLUMNS;
    Map<String, Column> columns = byArticle ? articles() : outlets();
    Element div = Markup.root("div", "");
    if (columns.isEmpty()) {
      Markup.add(div, "p", "hint", "No article names its outlet.");
    } else {
      String what = byArticle ? "articles" : "outlets with most attributions";
      Markup.add(
          div,
          "p",
          "hint",
          "Attributions of the most quoted, by " + what + ". A number leads to the first of them.");
      table(div, columns, byArticle);
    }
    return div.html();
  }

  private Map<String, Column> articles() {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (ArticleRow article : totals.articles()) {
      String label =
          article.outlet().map(outlet -> outlet + ": ").orElse("")
              + Markup.shortened(article.title(), 48);
      columns.put(
          article.anchor(), new Column(label, Optional.of(links.to(article, article.anchor()))));
    }
    return columns;
  }

  private Map<String, Column> outlets() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ArticleRow article : totals.articles()) {
      article
          .outlet()
          .ifPresent(outlet -> counts.merge(outlet, article.attributions(), Integer::sum));
    }
    Map<String, Column> columns = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted((some, other) -> other.getValue() - some.getValue())
        .limit(MOST_COLUMNS)
        .forEach(
            entry ->
                columns.put(
                    entry.getKey(),
                    new Column(Markup.shortened(entry.getKey(), 32), Optional.empty())));
    return columns;
  }

  private void table(Element parent, Map<String, Column> columns, boolean byArticle) {
    Element scroll =
        Markup.add(parent, "div", "scroll")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", "Who is quoted where");
    Element table = Markup.add(scroll, "table", "matrix");
    Element head = Markup.add(Markup.add(table, "thead"), "tr");
    Markup.add(head, "th", "", "Speaker").attr("scope", "col");
    for (Column column : columns.values()) {
      Element cell = Markup.add(head, "th").attr("scope", "col");
      column
          .link()
          .ifPresentOrElse(
              link -> Markup.link(cell, "", link, column.label()),
              () -> cell.appendText(Markup.printable(column.label())));
    }
    Element body = Markup.add(table, "tbody");
    List<Actor> speakers =
        totals.speakers().stream().filter(Actor::isNamed).limit(MOST_ROWS).toList();
    for (Actor speaker : speakers) {
      cells(speaker, byArticle).values().forEach(cell -> most = Math.max(most, cell.count()));
    }
    speakers.forEach(speaker -> row(body, speaker, columns, byArticle));
  }

  private void row(Element body, Actor speaker, Map<String, Column> columns, boolean byArticle) {
    Map<String, Cell> cells = cells(speaker, byArticle);
    Element row = Markup.add(body, "tr");
    Element name = Markup.add(row, "th").attr("scope", "row");
    Markup.add(name, "bdi", "", speaker.name());
    for (String key : columns.keySet()) {
      Element cell = Markup.add(row, "td", "n");
      Cell count = cells.get(key);
      if (count == null) {
        Markup.add(cell, "span", "none", "·").attr("aria-hidden", "true");
        Markup.spoken(cell, "none");
      } else {
        cell.attr("data-w", String.valueOf(weight(count.count())));
        Markup.link(cell, "", count.link(), String.valueOf(count.count()));
      }
    }
  }

  /** Of four shades, by the logarithm: the counts of the most quoted leave the others room. */
  private int weight(int count) {
    return Math.max(1, (int) Math.ceil(4 * Math.log(count + 1) / Math.log(most + 1)));
  }

  private Map<String, Cell> cells(Actor speaker, boolean byArticle) {
    return speaker.places().stream()
        .filter(place -> byArticle || place.article().outlet().isPresent())
        .collect(
            Collectors.toMap(
                place ->
                    byArticle ? place.article().anchor() : place.article().outlet().orElseThrow(),
                place -> new Cell(place.count(), links.to(place.article(), place.anchor())),
                (some, other) -> new Cell(some.count() + other.count(), some.link()),
                HashMap::new));
  }
}
