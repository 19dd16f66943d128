package org.w3id.dixit.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.w3id.dixit.report.PageShell.Way;

/**
 * Puts articles on pages in the order in which they come: as many on one as keep it below the size
 * that opens at once on a phone. Holds the articles of one page; a page is written as soon as the
 * next is begun.
 */
final class ArticlePages {
  /** Bytes of the articles of a page, styles and script apart; a longer article stands alone. */
  static final int MOST_BYTES = 600_000;

  private final ReportFiles files;
  private final PageShell shell;
  private final List<String> articles = new ArrayList<>();
  private final List<Head> heads = new ArrayList<>();
  private int bytes;
  private int page = 1;

  /** What the page's own contents say of an article. */
  private record Head(String anchor, String title) {}

  ArticlePages(ReportFiles files, PageShell shell) {
    this.files = files;
    this.shell = shell;
  }

  /** Adds an article and says on which page it stands, from 1. */
  int add(ArticleView article) {
    String html = article.html();
    int length = html.getBytes(StandardCharsets.UTF_8).length;
    if (!articles.isEmpty() && bytes + length > MOST_BYTES) {
      write(true);
    }
    articles.add(html);
    heads.add(new Head(article.anchor(), article.title()));
    bytes += length;
    return page;
  }

  /** Whether all articles are still here, none written. */
  boolean isOnePage() {
    return page == 1;
  }

  /** The articles of the page that is not written yet. */
  List<String> unwritten() {
    return articles;
  }

  /** Writes the last page. */
  void finish() {
    write(false);
  }

  private void write(boolean more) {
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(Links.OVERVIEW, "Overview"));
    ways.add(new Way(Links.speakers(1), "Speakers"));
    if (page > 1) {
      ways.add(new Way(Links.articles(page - 1), "Previous page"));
    }
    if (more) {
      ways.add(new Way(Links.articles(page + 1), "Next page"));
    }
    List<String> content = new ArrayList<>();
    content.add(contents());
    content.add(PageParts.reading(articles));
    files.write(
        Links.articles(page), shell.page("Articles, page " + page + " · Dixit", ways, content));
    articles.clear();
    heads.clear();
    bytes = 0;
    page++;
  }

  private String contents() {
    Element section = Markup.root("section", "contents");
    Markup.add(section, "h1", "", "Articles, page " + page);
    Element details = Markup.add(section, "details");
    Markup.add(details, "summary", "", Wording.count(heads.size(), "article") + " on this page");
    Element list = Markup.add(details, "ol");
    for (Head head : heads) {
      Markup.link(Markup.add(list, "li"), "", "#" + head.anchor(), head.title());
    }
    return section.outerHtml();
  }
}
