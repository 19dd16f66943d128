package org.w3id.dixit.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article by the marks that are made for it: JSON-LD (schema.org), Open
 * Graph, {@code meta}, microdata, {@code time}, {@code link rel=canonical}, {@code html lang}; the
 * first that gives a value wins, in that order.
 */
final class HtmlMetadata {
  private static final Pattern ISO_DATE =
      Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d([T ][0-9:.,]+ ?(Z|[+-]\\d\\d:?(\\d\\d)?)?)?)?)?");
  private static final int SHORTEST_TITLE = 12;
  private static final Pattern SITE =
      Pattern.compile("\\s+(?:[|–—·•-]|::)\\s+(\\p{Lu}[^|–—·•]{1,40})");
  private static final Pattern LAST_PART =
      Pattern.compile(
          ".{12,} \\| ((?:\\p{Lu}[\\p{L}\\p{N}.&’'-]*)(?: \\p{Lu}[\\p{L}\\p{N}.&’'-]*){0,3})$");
  private static final Pattern BEFORE_SITE = Pattern.compile("(.{8,}?)\\s+(?:[|–—·•-]|::)\\s+");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private final Document page;
  private final JsonLdArticle linked;

  HtmlMetadata(Document page) {
    this.page = page;
    this.linked = JsonLdArticle.in(page);
  }

  Metadata read() {
    return new Metadata(
        headline(),
        published(),
        modified(),
        Optional.empty(),
        publisher(),
        author(),
        url(),
        language());
  }

  private Optional<String> headline() {
    return plain(linked.headline())
        .or(() -> meta("property", "og:title").map(this::withoutSite))
        .or(() -> words("h1"))
        .or(() -> words("title"));
  }

  private Optional<String> published() {
    return date(linked.published())
        .or(() -> date(meta("property", "article:published_time")))
        .or(() -> date(meta("itemprop", "datePublished")))
        .or(() -> date(meta("name", "date")))
        .or(() -> date(meta("name", "dc.date")))
        .or(() -> date(meta("name", "dcterms.created")))
        .or(() -> date(attribute("time[itemprop=datePublished]", "datetime")))
        .or(() -> date(attribute("time[datetime]", "datetime")));
  }

  private Optional<String> modified() {
    return date(linked.modified())
        .or(() -> date(meta("property", "article:modified_time")))
        .or(() -> date(meta("itemprop", "dateModified")));
  }

  private Optional<String> publisher() {
    return plain(linked.publisher())
        .or(() -> meta("property", "og:site_name"))
        .or(() -> meta("name", "dc.publisher"))
        .or(this::site);
  }

  /** What the window's title has after the page's own title. */
  private Optional<String> site() {
    Optional<String> title = words("title");
    Optional<String> own = words("h1").filter(h1 -> h1.length() >= SHORTEST_TITLE);
    if (title.isEmpty() || own.isEmpty()) {
      return Optional.empty();
    }
    if (!title.get().startsWith(own.get())) {
      Matcher last = LAST_PART.matcher(title.get());
      return last.find() ? Optional.of(last.group(1)) : Optional.empty();
    }
    Matcher rest = SITE.matcher(title.get().substring(own.get().length()));
    return rest.matches() ? Optional.of(rest.group(1)) : Optional.empty();
  }

  /** "Storm hits coast | Example News" without what the page says is the site's name. */
  private String withoutSite(String title) {
    Optional<String> site = meta("property", "og:site_name").or(this::site);
    int cut = site.map(name -> title.lastIndexOf(name)).orElse(-1);
    if (cut <= 0 || cut + site.orElse("").length() != title.length()) {
      return title;
    }
    Matcher before = BEFORE_SITE.matcher(title.substring(0, cut));
    return before.matches() ? before.group(1) : title;
  }

  private Optional<String> author() {
    return plain(linked.author())
        .or(() -> meta("name", "author"))
        .or(() -> meta("property", "article:author"))
        .filter(author -> !author.startsWith("http"));
  }

  private Optional<String> url() {
    return attribute("link[rel~=(?i)\\bcanonical\\b]", "abs:href")
        .or(() -> attribute("link[rel~=(?i)\\bcanonical\\b]", "href"))
        .filter(HtmlMetadata::isWeb)
        .or(() -> meta("property", "og:url").filter(HtmlMetadata::isWeb))
        .or(() -> plain(linked.url()).filter(HtmlMetadata::isWeb))
        .or(() -> Optional.of(page.baseUri()).filter(HtmlMetadata::isWeb));
  }

  private static boolean isWeb(String address) {
    String start = address.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  private Optional<String> language() {
    return plain(linked.language())
        .or(() -> attribute("html", "lang"))
        .map(tag -> tag.replace('_', '-'))
        .filter(tag -> LANGUAGE.matcher(tag).matches());
  }

  private Optional<String> meta(String key, String value) {
    for (Element meta : page.getElementsByTag("meta")) {
      if (meta.attr(key).equalsIgnoreCase(value) && !meta.attr("content").isBlank()) {
        return plain(Optional.of(meta.attr("content")));
      }
    }
    return Optional.empty();
  }

  private Optional<String> attribute(String query, String attribute) {
    Element first = page.selectFirst(query);
    return first == null ? Optional.empty() : plain(Optional.of(first.attr(attribute)));
  }

  private Optional<String> words(String query) {
    Element first = page.selectFirst(query);
    return first == null ? Optional.empty() : plain(Optional.of(first.text()));
  }

  private static Optional<String> date(Optional<String> value) {
    return plain(value).filter(date -> ISO_DATE.matcher(date).matches());
  }

  /** One line, well-formed, entities that were written twice resolved; empty where blank. */
  private static Optional<String> plain(Optional<String> value) {
    return value
        .map(text -> Parser.unescapeEntities(text, false))
        .map(RecordArticle::wellFormed)
        .map(text -> text.replaceAll("[\\p{Cc}\\p{IsWhite_Space}]+", " ").strip())
        .filter(text -> !text.isEmpty());
  }
}
