package org.w3id.dixit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.w3id.dixit.run.DixitVersion;

/**
 * What stands round the content of every page. Styles and script are in the page, so that a page
 * can be mailed as one file; the content security policy lets nothing else run or load, and names
 * them by their hash.
 */
final class PageShell {
  private final String css = resource("report.css");
  private final String script = resource("report.js");

  /** A way to another page or part of one. */
  record Way(String href, String label) {}

  /**
   * A whole page.
   *
   * @param title of the window
   * @param ways the navigation
   * @param content HTML of the main part
   */
  String page(String title, List<Way> ways, List<String> content) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">");
    page.append(head(title)).append("<body>").append(top(ways)).append("<main id=\"main\">\n");
    content.forEach(part -> page.append(part).append('\n'));
    page.append("</main>").append(foot());
    Element code = Markup.root("script", "");
    code.appendChild(new DataNode(script));
    return page.append(code.outerHtml()).append("</body></html>\n").toString();
  }

  private String head(String title) {
    Element head = Markup.root("head", "");
    Markup.add(head, "meta").attr("charset", "utf-8");
    Markup.add(head, "meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", policy());
    Markup.add(head, "meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    Markup.add(head, "meta").attr("name", "referrer").attr("content", "no-referrer");
    Markup.add(head, "meta").attr("name", "color-scheme").attr("content", "light dark");
    Markup.add(head, "meta")
        .attr("name", "generator")
        .attr("content", "Dixit " + DixitVersion.get());
    Markup.add(head, "title", "", title);
    Markup.add(head, "link").attr("rel", "icon").attr("href", "data:,");
    Markup.add(head, "style").appendChild(new DataNode(css));
    return head.outerHtml();
  }

  private String policy() {
    return "default-src 'none'; style-src '"
        + hash(css)
        + "'; script-src '"
        + hash(script)
        + "'; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String top(List<Way> ways) {
    Element top = Markup.root("header", "top");
    Markup.link(top, "skip", "#main", "To the content");
    Markup.link(top, "mark", Links.OVERVIEW, "Dixit");
    Element nav = Markup.add(top, "nav").attr("aria-label", "Report");
    ways.forEach(way -> Markup.link(nav, "", way.href(), way.label()));
    return top.outerHtml();
  }

  private static String foot() {
    Element foot = Markup.root("footer", "");
    Markup.add(
        foot,
        "p",
        "",
        "An attribution is a claim about the article, not about the world: this article attributes"
            + " this to that speaker. The confidence is the probability that source and content are"
            + " right. Found by Dixit "
            + DixitVersion.get()
            + "; check what you pass on against the text.");
    return foot.outerHtml();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A browser hashes the text as it parses it, with plain line feeds. */
  private static String resource(String name) {
    try (InputStream in = PageShell.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("the jar cannot be read", e);
    }
  }
}
