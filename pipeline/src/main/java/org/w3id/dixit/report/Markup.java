package org.w3id.dixit.report;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.w3id.dixit.export.WrittenText;

/**
 * Elements of a page. Words only get in as text nodes and attribute values, which jsoup escapes
 * when it writes them.
 */
final class Markup {
  private Markup() {}

  /** An element that is written as it stands: no blanks are added between its children. */
  static Element root(String tag, String cssClass) {
    Document document = new Document("");
    document.outputSettings().prettyPrint(false);
    return add(document, tag, cssClass);
  }

  static Element add(Element parent, String tag) {
    return parent.appendElement(tag);
  }

  static Element add(Element parent, String tag, String cssClass) {
    Element child = parent.appendElement(tag);
    if (!cssClass.isEmpty()) {
      child.attr("class", cssClass);
    }
    return child;
  }

  static Element add(Element parent, String tag, String cssClass, String text) {
    return add(parent, tag, cssClass).appendText(printable(text));
  }

  /** A drawing; the attributes' values are numbers and words of ours. */
  static Element drawing(Element parent, int width, int height, String label) {
    return svg(
        parent,
        "svg",
        "viewBox",
        "0 0 " + width + " " + height,
        "role",
        "img",
        "aria-label",
        printable(label));
  }

  /** An element of a drawing; names and values of its attributes in turn. */
  static Element svg(Element parent, String tag, String... attributes) {
    Element child = parent.appendElement(tag, Parser.NamespaceSvg);
    for (int i = 0; i < attributes.length; i += 2) {
      child.attr(attributes[i], attributes[i + 1]);
    }
    return child;
  }

  /** A link within the report: a page's name, a target, or both. */
  static Element link(Element parent, String cssClass, String href, String text) {
    return add(parent, "a", cssClass, text).attr("href", href);
  }

  /** Words that only a screen reader says. */
  static void spoken(Element parent, String text) {
    add(parent, "span", "vh", text);
  }

  /**
   * What a page can show of a text: controls but tab and line feed, which HTML does not allow, and
   * surrogates without a partner are U+FFFD.
   */
  static String printable(String text) {
    String wellFormed = WrittenText.wellFormed(text);
    Optional<StringBuilder> out = Optional.empty();
    for (int i = 0; i < wellFormed.length(); i++) {
      char c = wellFormed.charAt(i);
      boolean bad = Character.isISOControl(c) ? c != '\t' && c != '\n' : c >= '\uFFFE';
      if (bad) {
        out = Optional.of(out.orElseGet(() -> new StringBuilder(wellFormed)));
        out.get().setCharAt(i, c == '\r' ? ' ' : '\uFFFD');
      }
    }
    return out.map(StringBuilder::toString).orElse(wellFormed);
  }

  /** A text on one line, cut at a word where it is longer than {@code most} code units. */
  static String shortened(String text, int most) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= most) {
      return line;
    }
    int blank = line.lastIndexOf(' ', most);
    int cut = blank > most / 2 ? blank : most;
    return line.substring(0, Character.isLowSurrogate(line.charAt(cut)) ? cut - 1 : cut) + "…";
  }
}
