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
  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)\\b(?:publish|posted|released|issued|created)\\w*");
  private static final Pattern UPDATED = Pattern.compile("(?i)\\b(?:updat|modifi)\\w*");
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?i),? (?:Inc|LLC|Ltd|Limited|Pvt\\.? Ltd|PLC|GmbH|S\\.?A|Company|\\d{4})\\.?$");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?:By|BY|by|Author|Words|Text|Written by|Posted by|Story by)[:\\s]+((?:\\p{Lu}[\\p{L}.'’-]*)(?: (?:and |de |van |von |al |bin )?\\p{Lu}[\\p{L}.'’-]*){1,5}).*");

  private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'’& -]{2,40}");
  private static final int LONGEST_MASTHEAD = 4;

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
      boolean published = PUBLISHED.matcher(p.text).find();
      boolean updated = isUpdated(p.text);
      if (!mayHoldDate(p, i, published || updated)) {
        continue;
      }
      Optional<PageDate> found = PageDate.in(p.text);
      if (found.isPresent() && modified == (updated && !published) && (published || updated)) {
        return found;
      }
      boolean above = i < layout.secondText() && !updated;
      if (!modified && above && bare.isEmpty()) {
        bare = found.filter(d -> !d.stamped());
      }
    }
    return bare.isPresent() || modified ? bare : onlyDate();
  }

  /** Where nothing above the text says when: the one line below it that is nothing but a date. */
  private Optional<PageDate> onlyDate() {
    List<PageDate> dates =
        page.subList(Math.min(layout.secondText(), page.size()), page.size()).stream()
            .takeWhile(p -> p.kind != ParagraphKind.LIST_HEAD)
            .filter(p -> p.kind == ParagraphKind.DATE && !isUpdated(p.text))
            .flatMap(p -> PageDate.in(p.text).stream())
            .filter(date -> !date.stamped())
            .toList();
    return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
  }

  /** "Updated 9 May 2024", but not "9 May 2024, 8 pm | Updated 9 pm". */
  private static boolean isUpdated(String line) {
    Matcher m = UPDATED.matcher(line);
    return m.find() && PageDate.in(line.substring(0, m.start())).isEmpty();
  }

  private boolean mayHoldDate(Paragraph p, int i, boolean labelled) {
    boolean line =
        p.kind == ParagraphKind.DATE
            || p.kind == ParagraphKind.SOURCE
            || p.kind == ParagraphKind.BYLINE;
    boolean shortLine =
        i < layout.secondText()
            && p.kind == ParagraphKind.HEADING
            && p.shape.words() <= (labelled ? 20 : 12);
    return line || shortLine;
  }

  private Optional<String> publisher() {
    return firstGroup(PUBLISHED_IN, ParagraphKind.SOURCE)
        .or(this::titleSuffix)
        .or(this::masthead)
        .or(() -> firstGroup(RIGHTS, ParagraphKind.SOURCE).flatMap(MetadataFinder::holder));
  }

  /** The page's first line, if it is a name, and one that the page's furniture has again. */
  private Optional<String> masthead() {
    if (page.isEmpty() || layout.headline().filter(p -> p.start > page.get(0).start).isEmpty()) {
      return Optional.empty();
    }
    Paragraph first = page.get(0);
    boolean name =
        (first.kind == ParagraphKind.HEADING || first.kind == ParagraphKind.SOURCE)
            && first.shape.words() <= LONGEST_MASTHEAD
            && first.shape.isAllCapitalised()
            && NAME.matcher(first.text).matches();
    return name && isInFurniture(first) ? Optional.of(first.text) : Optional.empty();
  }

  private boolean isInFurniture(Paragraph name) {
    Pattern again =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name.text) + "(?![\\p{L}\\p{N}])");
    for (int i = 1; i < page.size(); i++) {
      boolean dateline =
          i == layout.bodyStart() && dateline().filter(d -> again.matcher(d).find()).isPresent();
      if (dateline || (!layout.isKept(i) && again.matcher(page.get(i).text).find())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who holds the rights, without what a company's register adds; nobody in "All rights reserved".
   */
  private static Optional<String> holder(String named) {
    String holder = named;
    for (Matcher m = COMPANY.matcher(holder); m.find(); m = COMPANY.matcher(holder)) {
      holder = holder.substring(0, m.start()).strip();
    }
    boolean formula =
        holder.isEmpty() || holder.toLowerCase(Locale.ROOT).contains("rights reserved");
    return formula ? Optional.empty() : Optional.of(holder);
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
