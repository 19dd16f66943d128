package org.w3id.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The blocks of text of a page, in its order: what stands between two borders of block elements.
 * Runs of blanks are one space, {@code br} is a line break, two of them end a block. Elements that
 * the HTML standard keeps apart from the main content, or that show no text, are passed over.
 */
final class HtmlBlocks implements NodeFilter {
  /** HTML Living Standard: metadata, scripting, embedded and interactive content, sectioning. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "button",
          "input",
          "select",
          "textarea",
          "label",
          "dialog",
          "menu",
          "nav",
          "aside",
          "footer",
          "figcaption",
          "head");

  /** WAI-ARIA landmarks and live regions other than the main one. */
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "alert",
          "menu",
          "menubar",
          "toolbar",
          "tablist");

  /** Words in the classes and ids of what stands beside an article, or of its pictures. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:caption|credits?|newsletter|related|recommended|shar(?:e|ing)"
              + "|social|promo|advert(?:isement|s)?|comments?|cookies?|consent|breadcrumbs?|sidebar"
              + "|paywall|subscribe)(?:$|[\\s_-])");

  private static final Pattern CAMEL = Pattern.compile("(\\p{Ll})(\\p{Lu})");
  private static final int LONGEST_CLASS = 300;
  private static final int MOST_PARAGRAPHS = 6;
  private static final int MOST_NODES = 400;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Element root;
  private Element element;
  private int links;
  private int linked;

  /**
   * A block of text.
   *
   * @param element the block element that it stands in
   * @param linkShare how much of it is links, 0 to 1
   */
  record Block(Element element, String text, double linkShare) {
    boolean isHeading() {
      for (Element e = element; e != null; e = e.parent()) {
        if (HEADINGS.contains(e.normalName())) {
          return true;
        }
        if (e.nameIs("div")) {
          return false;
        }
      }
      return false;
    }
  }

  private HtmlBlocks(Element root) {
    this.root = root;
    this.element = root;
  }

  static List<Block> of(Element root) {
    HtmlBlocks blocks = new HtmlBlocks(root);
    root.filter(blocks);
    blocks.end();
    return blocks.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element e)) {
      return FilterResult.CONTINUE;
    }
    if (!e.equals(root) && isPassedOver(e)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (e.isBlock()) {
      end();
      element = e;
    } else if (e.nameIs("br")) {
      lineBreak();
    } else if (e.nameIs("a")) {
      links++;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element e && e.isBlock()) {
      end();
      element = e.parent() == null ? e : e.parent();
    } else if (node instanceof Element e && e.nameIs("a")) {
      links--;
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isPassedOver(Element e) {
    return PASSED_OVER.contains(e.normalName())
        || ROLES.contains(e.attr("role"))
        || e.hasAttr("hidden")
        || e.attr("aria-hidden").equals("true")
        || isFurniture(e);
  }

  /** By its class or id, if it is small: a wrapper of the article may be called so, too. */
  private static boolean isFurniture(Element e) {
    String names = e.className() + " " + e.id();
    return names.length() > 1
        && names.length() <= LONGEST_CLASS
        && FURNITURE.matcher(CAMEL.matcher(names).replaceAll("$1-$2")).find()
        && isSmall(e);
  }

  private static boolean isSmall(Element e) {
    int[] left = {MOST_NODES, MOST_PARAGRAPHS};
    NodeFilter counter =
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            left[0]--;
            left[1] -= node instanceof Element inner && inner.nameIs("p") ? 1 : 0;
            return left[0] < 0 || left[1] < 0 ? FilterResult.STOP : FilterResult.CONTINUE;
          }
        };
    return NodeTraversor.filter(counter, e) != FilterResult.STOP;
  }

  private void append(String words) {
    int before = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isBlank(c)) {
        text.append(c);
      } else if (!text.isEmpty() && !isBlank(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
    linked += links > 0 ? text.length() - before : 0;
  }

  /** ASCII white space, which HTML collapses; other blanks are the writer's intent. */
  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private void lineBreak() {
    if (text.isEmpty()) {
      return;
    }
    int last = text.length() - 1;
    if (text.charAt(last) == '\n') {
      end();
    } else if (text.charAt(last) == ' ') {
      text.setCharAt(last, '\n');
    } else {
      text.append('\n');
    }
  }

  private void end() {
    String block = text.toString().strip();
    if (!block.isEmpty()) {
      blocks.add(new Block(element, block, Math.min(1, (double) linked / block.length())));
    }
    text.setLength(0);
    linked = 0;
  }
}
