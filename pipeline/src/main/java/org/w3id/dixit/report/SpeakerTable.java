package org.w3id.dixit.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** All speakers with role and count, and where each is quoted with what, a row each. */
final class SpeakerTable {
  private static final int BAR = 96;
  private static final int MOST_OUTLETS = 4;

  private final Links links;

  SpeakerTable(Links links) {
    this.links = links;
  }

  /** Rows as HTML, the most often quoted first. */
  List<String> rows(Totals totals) {
    List<Actor> speakers = totals.speakers();
    int most = speakers.isEmpty() ? 1 : speakers.get(0).attributions();
    return speakers.stream().map(speaker -> row(speaker, most)).toList();
  }

  private String row(Actor speaker, int most) {
    Element row = Markup.root("tr", "");
    Element name = Markup.add(row, "th", "").attr("scope", "row");
    Markup.add(name, "bdi", "", speaker.name());
    speaker.title().ifPresent(t -> Markup.add(name, "span", "role", Markup.shortened(t, 90)));
    Markup.add(row, "td", "kind", kind(speaker));
    Element count = Markup.add(row, "td", "n");
    count.appendText(String.format(Locale.ROOT, "%,d", speaker.attributions()));
    bar(count, speaker.attributions(), most);
    Markup.add(row, "td", "n", String.format(Locale.ROOT, "%,d", speaker.places().size()));
    quotations(Markup.add(row, "td", "where"), speaker);
    return row.outerHtml();
  }

  private static String kind(Actor speaker) {
    String kind = Wording.type(speaker.type());
    boolean unnamed = !speaker.isNamed() && speaker.type().equals("Person");
    return unnamed ? "unnamed person" : kind;
  }

  private static void bar(Element cell, int count, int most) {
    int width = Math.max(2, Math.round((float) BAR * count / most));
    Element bar =
        Markup.svg(
            cell, "svg", "class", "bar", "viewBox", "0 0 " + BAR + " 6", "aria-hidden", "true");
    Markup.svg(bar, "rect", "width", String.valueOf(width), "height", "6", "rx", "2");
  }

  private void quotations(Element cell, Actor speaker) {
    Element details = Markup.add(cell, "details");
    Markup.add(details, "summary", "", where(speaker));
    Element list = Markup.add(details, "ul");
    String before = "";
    for (Actor.Quotation quotation : speaker.quotations()) {
      ArticleRow article = quotation.article();
      if (!article.anchor().equals(before)) {
        Markup.add(list, "li", "from", Markup.shortened(article.title(), 90));
        before = article.anchor();
      }
      Element item = Markup.add(list, "li");
      Markup.link(item, "", links.to(article, quotation.anchor()), quotation.text());
    }
    int more = speaker.attributions() - speaker.quotations().size();
    if (more > 0) {
      Markup.add(list, "li", "from", "and " + Wording.count(more, "more attribution"));
    }
  }

  /** "Dawn 6, AP 3 and 2 more". */
  private static String where(Actor speaker) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Actor.Place place : speaker.places()) {
      String label = place.article().outlet().orElseGet(() -> place.article().title());
      counts.merge(Markup.shortened(label, 44), place.count(), Integer::sum);
    }
    String first =
        counts.entrySet().stream()
            .sorted((some, other) -> other.getValue() - some.getValue())
            .limit(MOST_OUTLETS)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    int more = counts.size() - MOST_OUTLETS;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  /** The table round some rows. */
  static String table(List<String> rows) {
    return "<table class=\"speakers\" id=\"speaker-table\"><caption class=\"vh\">Speakers</caption>"
        + "<thead><tr><th scope=\"col\">Speaker</th><th scope=\"col\">Kind</th>"
        + "<th scope=\"col\" class=\"n\">Attributions</th>"
        + "<th scope=\"col\" class=\"n\">Articles</th>"
        + "<th scope=\"col\">Quoted in</th></tr></thead><tbody>"
        + String.join("\n", rows)
        + "</tbody></table>";
  }
}
