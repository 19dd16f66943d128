package org.w3id.dixit.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The list of articles, a row each. */
final class ArticleList {
  private final Links links;

  ArticleList(Links links) {
    this.links = links;
  }

  /** Rows as HTML, in the order of the articles. */
  List<String> rows(Totals totals) {
    return totals.articles().stream().map(this::row).toList();
  }

  private String row(ArticleRow article) {
    Element row = Markup.root("tr", "");
    Element title = Markup.add(row, "th", "").attr("scope", "row");
    Markup.link(title, "", links.to(article, article.anchor()), article.title());
    if (!article.input().equals(article.title())) {
      Markup.add(title, "span", "input", article.input());
    }
    known(row, "", article.outlet());
    known(row, "day", article.written());
    Markup.add(row, "td", "n", number(article.attributions()));
    Markup.add(row, "td", "n", number(article.speakers()));
    return row.outerHtml();
  }

  /** What is not known takes no room where rows are not in columns. */
  private static void known(Element row, String kind, Optional<String> words) {
    Markup.add(row, "td", words.isPresent() ? kind : "unknown", words.orElse("–"));
  }

  private static String number(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  /** The table round some rows. */
  static String table(List<String> rows) {
    return "<table class=\"list\" id=\"list\"><caption class=\"vh\">Articles</caption><thead><tr>"
        + "<th scope=\"col\">Article</th><th scope=\"col\">Outlet</th><th scope=\"col\">Date</th>"
        + "<th scope=\"col\" class=\"n\">Attributions</th>"
        + "<th scope=\"col\" class=\"n\">Speakers</th></tr></thead><tbody>"
        + String.join("\n", rows)
        + "</tbody></table>";
  }
}
