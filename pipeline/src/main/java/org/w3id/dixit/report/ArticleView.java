package org.w3id.dixit.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One article as a part of a page. */
final class ArticleView {
  private static final int MOST_TITLES = 3;

  private final ReportArticle article;
  private final Optional<ArticleBody> body;
  private final String title;

  /**
   * An article's view.
   *
   * @param text that its offsets count in; without it, only the attributed words stand there
   */
  ArticleView(ReportArticle article, Optional<String> text) {
    this.article = article;
    this.body = text.map(words -> new ArticleBody(article, words));
    this.title = article.title(body.flatMap(ArticleBody::opening));
  }

  String anchor() {
    return article.anchor();
  }

  /** The headline or what stands for it. */
  String title() {
    return title;
  }

  /** The article as HTML. Used once. */
  String html() {
    Element section = Markup.root("article", "article").attr("id", anchor());
    section.attr("aria-labelledby", "h" + anchor());
    head(section);
    body.ifPresentOrElse(words -> words.appendTo(section), () -> wordsOnly(section));
    speakers(section);
    entities(section);
    return section.outerHtml();
  }

  private void head(Element section) {
    Element header = Markup.add(section, "header");
    Markup.add(header, "h2", "", title).attr("id", "h" + anchor()).attr("tabindex", "-1");
    Element origin = Markup.add(header, "p", "origin");
    List<String> parts = new ArrayList<>();
    article.publisher().ifPresent(parts::add);
    article.written().ifPresent(parts::add);
    article.author().ifPresent(author -> parts.add("by " + author));
    parts.add(Wording.count(article.attributions().size(), "attribution"));
    origin.appendText(Markup.printable(String.join(" · ", parts)));
    article
        .url()
        .ifPresent(
            url -> {
              origin.appendText(" · ");
              Markup.link(origin, "", url, "the article’s page")
                  .attr("rel", "noreferrer noopener external nofollow");
            });
    Markup.add(header, "p", "input", article.input());
  }

  private void wordsOnly(Element section) {
    Markup.add(
        section,
        "p",
        "missing",
        "The text that was read is not there any more, or has changed: these are the attributed"
            + " words alone.");
    Element list = Markup.add(section, "ol", "notes alone");
    article.attributions().forEach(attribution -> Notes.standalone(list, attribution));
  }

  private void speakers(Element section) {
    Map<ReportEntity, Integer> counts = new LinkedHashMap<>();
    article
        .attributions()
        .forEach(a -> a.speakers().forEach(speaker -> counts.merge(speaker, 1, Integer::sum)));
    if (counts.isEmpty()) {
      return;
    }
    Element details = Markup.add(section, "details", "people");
    Markup.add(details, "summary", "", Wording.count(counts.size(), "speaker"));
    Element list = Markup.add(details, "ul");
    counts.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue()))
        .forEach(
            entry -> {
              Element item = Markup.add(list, "li");
              Markup.add(item, "b", "", entry.getKey().label());
              entry.getKey().titles().stream()
                  .findFirst()
                  .ifPresent(title -> Markup.add(item, "span", "role", ", " + title));
              item.appendText(" · " + Wording.count(entry.getValue(), "attribution"));
            });
  }

  private void entities(Element section) {
    if (article.entities().isEmpty()) {
      return;
    }
    Element details = Markup.add(section, "details", "people");
    Markup.add(
        details,
        "summary",
        "",
        Wording.count(article.entities().size(), "name") + ": people, organisations, places");
    Element list = Markup.add(details, "ul", "names");
    for (ReportEntity entity : article.entities()) {
      Element item = Markup.add(list, "li").attr("data-n", String.valueOf(entity.number()));
      Markup.add(item, "b", "", entity.label());
      List<String> parts = new ArrayList<>();
      parts.add(Wording.type(entity.type()));
      parts.addAll(entity.titles().stream().limit(MOST_TITLES).toList());
      parts.add(Wording.count(entity.mentions().size(), "mention"));
      item.appendText(" · " + Markup.printable(String.join(" · ", parts)));
    }
  }
}
