package org.w3id.dixit.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.read.Metadata;

/**
 * What a page says of its article besides the text.
 *
 * <p>Dates are believed where an editor writes them: alone below the headline, in the by-line, or
 * with "published" or "updated" before them. One with a time to the second and no such word is when
 * some program made the page, and says nothing of the article.
 */
final class MetadataFinder {
  private static final Pattern PUBLISHED_IN =
      Pattern.compile(
          "(?i)\\(?(?:(?:first|originally) )?published (?:in|by) (?-i)(?:[Tt]he )?(\\p{Lu}[^,\\d|(]{1,50}?)(?:[,.|(]| on\\b).*");
  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?i)(?:copyright|©|\\(c\\)|\\s)+(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?)?,?\\s*(?:by )?(?-i)(\\p{Lu}[^.,|©]{1,50}?)(?:\\.|,|\\||$| [Aa]ll [Rr]ights).*");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?:By|BY|by|Author|Words|Text|Written by|Posted by|Story by)[:\\s]+((?:\\p{Lu}[\\p{L}.'’-]*)(?: (?:and |de |van |von |al |bin )?\\p{Lu}[\\p{L}.'’-]*){1,5}).*");

  private final List<Paragraph> page;
  private final PageLayout layout;

  MetadataFinder(List<Paragraph> page, PageLayout layout) {
    this.page = page;
    this.layout = layout;
  }

  Metadata find() {
    return new Metadata(
        layout.headline().map(p -> p.text),
        date(false).map(d -> d.date().toString()),
        date(true).map(d -> d.date().toString()),
        dateline(),
        publisher(),
        author(),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<String> dateline() {
    if (layout.bodyStart() >= page.size()) {
      return Optional.empty();
    }
    Paragraph first = page.get(layout.bodyStart());
    return datelineLength(page, layout).map(length -> first.text.substring(0, length).strip());
  }

  /** The dateline's length in the first paragraph; none in a transcript. */
  static Optional<Integer> datelineLength(List<Paragraph> page, PageLayout layout) {
    if (layout.bodyStart() >= page.size()) {
      return Optional.empty();
    }
    long utterances = page.stream().limit(200).filter(Datelines::isUtterance).count();
    Paragraph first = page.get(layout.bodyStart());
    return utterances > 1 && Datelines.isUtterance(first)
        ? Optional.empty()
        : Datelines.length(first);
  }

  private Optional<PageDate> date(boolean modified) {
    Optional<PageDate> bare = Optional.empty();
    for (int i = 0; i < page.size(); i++) {
      Paragraph p = page.get(i);
      if (p.kind == ParagraphKind.LIST_HEAD && i > layout.bodyStart()) {
        break;
      }
      if (!mayHoldDate(p, i)) {
        continue;
      }
      Optional<PageDate> found = PageDate.in(p.text);
      String lower = p.text.toLowerCase(Locale.ROOT);
      boolean published = lower.matches(".*\\b(?:publish|posted|released|issued|created)\\w*.*");
      boolean updated = lower.matches(".*\\b(?:updat|modifi)\\w*.*");
      if (found.isPresent() && modified == (updated && !published) && (published || updated)) {
        return found;
      }
      boolean above = i < layout.bodyStart() && !updated;
      if (!modified && above && bare.isEmpty()) {
        bare = found.filter(d -> !d.stamped());
      }
    }
    return bare;
  }

  private boolean mayHoldDate(Paragraph p, int i) {
    boolean line =
        p.kind == ParagraphKind.DATE
            || p.kind == ParagraphKind.SOURCE
            || p.kind == ParagraphKind.BYLINE;
    boolean shortLine =
        i < layout.bodyStart() && p.kind == ParagraphKind.HEADING && p.shape.words() <= 12;
    return line || shortLine;
  }

  private Optional<String> publisher() {
    return firstGroup(PUBLISHED_IN, ParagraphKind.SOURCE)
        .or(this::titleSuffix)
        .or(() -> firstGroup(RIGHTS, ParagraphKind.SOURCE));
  }

  private Optional<String> author() {
    return firstGroup(AUTHOR, ParagraphKind.BYLINE);
  }

  private Optional<String> firstGroup(Pattern pattern, ParagraphKind kind) {
    for (Paragraph p : page) {
      if (p.kind == kind) {
        Matcher m = pattern.matcher(p.text);
        if (m.matches()) {
          return Optional.of(m.group(1).strip());
        }
      }
    }
    return Optional.empty();
  }

  /** "Headline | Site" or "Headline - Site", where the headline stands alone elsewhere. */
  private Optional<String> titleSuffix() {
    if (layout.headline().isEmpty()) {
      return Optional.empty();
    }
    String headline = layout.headline().get().text;
    for (Paragraph p : page.subList(0, layout.bodyStart())) {
      Matcher m =
          Pattern.compile(Pattern.quote(headline) + "\\s[|–—-]\\s(\\P{Ll}.{1,40})").matcher(p.text);
      if (m.matches()) {
        return Optional.of(m.group(1).strip());
      }
    }
    return Optional.empty();
  }
}
