package org.w3id.dixit.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Sections that more than one kind of page is made of. */
final class PageParts {
  private PageParts() {}

  /** A section with a heading; the content is HTML. */
  static String section(String id, String heading, String content) {
    Element title = Markup.root("h2", "");
    title.appendText(heading);
    return "<section class=\"part\" id=\""
        + id
        + "\">"
        + title.outerHtml()
        + content
        + "</section>";
  }

  /** Articles to read, with the filters, which the script shows, and what the marks mean. */
  static String reading(List<String> articles) {
    return "<section class=\"reading\" id=\"reading\" aria-label=\"Texts\">"
        + "<div class=\"filters\" id=\"filters\" role=\"search\" aria-label=\"Attributions\""
        + " hidden></div>"
        + legend()
        + String.join("\n", articles)
        + "</section>";
  }

  private static String legend() {
    Element legend = Markup.root("p", "legend");
    Markup.add(legend, "span", "vh", "Marks: ");
    Markup.add(legend, "span", "", "who").attr("data-s", "0");
    legend.appendText(" ");
    Markup.add(legend, "span", "", "says").attr("data-k", "0");
    legend.appendText(" ");
    Markup.add(legend, "span", "", "what").attr("data-c", "0").attr("data-l", "high");
    legend.appendText(" with ");
    Markup.add(legend, "span", "", "names").attr("data-n", "0");
    legend.appendText("; the line below a content is ");
    Markup.add(legend, "span", "", "solid").attr("data-c", "0").attr("data-l", "high");
    legend.appendText(" from 80 % confidence, ");
    Markup.add(legend, "span", "", "dashed").attr("data-c", "0").attr("data-l", "medium");
    legend.appendText(" from 50 %, ");
    Markup.add(legend, "span", "", "dotted").attr("data-c", "0").attr("data-l", "low");
    legend.appendText(" below.");
    return legend.outerHtml();
  }

  /** Rows in as many portions as are needed for none to be above a size, at least one. */
  static List<List<String>> portions(List<String> rows, int mostBytes) {
    List<List<String>> portions = new ArrayList<>();
    List<String> portion = new ArrayList<>();
    int bytes = 0;
    for (String row : rows) {
      int length = row.getBytes(StandardCharsets.UTF_8).length;
      if (!portion.isEmpty() && bytes + length > mostBytes) {
        portions.add(portion);
        portion = new ArrayList<>();
        bytes = 0;
      }
      portion.add(row);
      bytes += length;
    }
    portions.add(portion);
    return portions;
  }
}
