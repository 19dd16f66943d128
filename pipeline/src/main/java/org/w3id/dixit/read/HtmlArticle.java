package org.w3id.dixit.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article's text in a page.
 *
 * <p>{@link HtmlBlocks} gives the page's blocks of text without what the HTML standard sets apart
 * (navigation, asides, footers, scripts, what is hidden). A block is prose where it is as long as a
 * sentence and most of it is no link. The article is in the element that the page itself marks, if
 * that holds enough of the page's prose: {@code itemprop=articleBody}, {@code article}, {@code
 * main}; else in the smallest element that holds nearly all of it. Before it stands the page's
 * {@code h1}. Blocks that are nothing but a link are left out: they point elsewhere. What is left
 * of the page's furniture is the cleaner's work.
 *
 * <p>A method of our own: the Java ports of Readability and boilerpipe have had no release for
 * years and bring along other languages' runtimes or old parsers. It is linear in the page's size
 * and does not recurse.
 */
final class HtmlArticle {
  /** UTF-16 code units. */
  private static final int SENTENCE = 60;

  private static final double MARKED_SHARE = 0.3;
  private static final double NEARLY_ALL = 0.85;
  private static final double NOTHING_BUT_A_LINK = 0.9;

  private final Document page;
  private final List<HtmlBlocks.Block> blocks;
  private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();

  private HtmlArticle(Document page) {
    this.page = page;
    this.blocks = HtmlBlocks.of(page.body());
    for (HtmlBlocks.Block block : blocks) {
      if (isProse(block)) {
        for (Element e = block.element(); e != null; e = e.parent()) {
          prose.merge(e, block.text().length(), Integer::sum);
        }
      }
    }
  }

  /** A paragraph a line, blank lines between. */
  static String text(Document page) {
    return new HtmlArticle(page).text();
  }

  private static boolean isProse(HtmlBlocks.Block block) {
    return block.text().length() >= SENTENCE && block.linkShare() < 0.5;
  }

  private String text() {
    Element article = article();
    Element title = page.selectFirst("h1");
    boolean titleBefore = title != null && !isWithin(title, article);
    List<String> paragraphs = new ArrayList<>();
    for (HtmlBlocks.Block block : blocks) {
      boolean isTitle = titleBefore && isWithin(block.element(), title);
      if (isTitle) {
        paragraphs.add(0, block.text());
      } else if (isWithin(block.element(), article) && !pointsElsewhere(block)) {
        paragraphs.add(block.text());
      }
    }
    return String.join("\n\n", paragraphs) + (paragraphs.isEmpty() ? "" : "\n");
  }

  private static boolean pointsElsewhere(HtmlBlocks.Block block) {
    return block.linkShare() >= NOTHING_BUT_A_LINK && !block.isHeading();
  }

  private static boolean isWithin(Element element, Element outer) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private Element article() {
    int all = prose(page.body());
    for (String marks :
        List.of("[itemprop~=(?i)\\barticleBody\\b]", "article", "main,[role=main]")) {
      Element best = richest(page.select(marks));
      if (best != null && prose(best) > 0 && prose(best) >= MARKED_SHARE * all) {
        return best;
      }
    }
    return narrowed(page.body(), NEARLY_ALL * all);
  }

  private int prose(Element element) {
    return prose.getOrDefault(element, 0);
  }

  private Element richest(Collection<Element> elements) {
    Element best = null;
    for (Element element : elements) {
      if (best == null || prose(element) > prose(best)) {
        best = element;
      }
    }
    return best;
  }

  private Element narrowed(Element from, double enough) {
    Element element = from;
    Element child = richest(element.children());
    while (child != null && prose(child) > 0 && prose(child) >= enough && !child.nameIs("p")) {
      element = child;
      child = richest(element.children());
    }
    return element;
  }
}
