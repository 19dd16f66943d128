package org.w3id.dixit.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which paragraphs of a page are its article: the headline, then one run of prose from its first
 * paragraph to where the page goes on to other things, without the furniture inside.
 *
 * <p>Nothing is cut without a sign that it is a page's: a paragraph whose form is furniture, a
 * title that comes again, a date alone. A text without such signs is kept whole, however short its
 * lines.
 */
final class PageLayout {
  private static final int SHORT_HEADING = 5;
  private static final int SUBHEAD = 3;
  private static final int LONGEST_HEAD = 100;
  private static final double ABOUT_THE_STORY = 0.3;
  private static final int LEAD_PARAGRAPHS = 12;

  private static final Pattern ABOUT_AUTHOR =
      Pattern.compile(
          "(?:The (?:author|writer)|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3}),? "
              + "(?:is|was|covers|writes|reports|has covered)\\b.*"
              + "(?:\\b(?:reporter|correspondent|columnist|editor|journalist|writer|contributor|newsroom)\\b|@).*");

  private final List<Paragraph> page;
  private final PageLexicon lexicon;
  private final Map<String, Integer> copies = new HashMap<>();
  private final Map<String, Integer> lastPlaces = new HashMap<>();
  private final boolean[] kept;
  private int bodyStart;
  private int tailStart;
  private int headline = -1;
  private boolean headHasFurniture;

  PageLayout(List<Paragraph> page, PageLexicon lexicon) {
    this.page = page;
    this.lexicon = lexicon;
    this.kept = new boolean[page.size()];
    for (Paragraph p : page) {
      if (p.kind == ParagraphKind.HEADING && p.shape.words() >= 3) {
        copies.merge(p.key, 1, Integer::sum);
      }
    }
    lay();
  }

  boolean isKept(int index) {
    return kept[index];
  }

  /** The headline's paragraph. */
  Optional<Paragraph> headline() {
    return headline < 0 ? Optional.empty() : Optional.of(page.get(headline));
  }

  /** Index of the first paragraph of prose; the page's size where there is none. */
  int bodyStart() {
    return bodyStart;
  }

  /** Index of the second paragraph of text: what is above it may stand below a standfirst. */
  int secondText() {
    int second = bodyStart + 1;
    while (second < tailStart && !page.get(second).isText()) {
      second++;
    }
    return Math.min(second, page.size());
  }

  /** Index of the first paragraph after the article. */
  int tailStart() {
    return tailStart;
  }

  private void lay() {
    new Captions(page).mark();
    bodyStart =
        first(ParagraphKind.PROSE).or(() -> first(ParagraphKind.SENTENCE)).orElse(page.size());
    tailStart = page.size();
    if (bodyStart == page.size()) {
      keepUnlessMenu();
      return;
    }
    for (int i = 0; i < page.size(); i++) {
      lastPlaces.put(page.get(i).key, i);
    }
    Vocabulary lead = lead();
    freeOnlyTitle();
    int from = Math.max(0, bodyStart - LONGEST_HEAD);
    Set<String> contents = new HashSet<>();
    for (int i = from; i < bodyStart; i++) {
      if (comesAgain(i)) {
        contents.add(page.get(i).key);
      }
    }
    int found = new HeadlineFinder(page.subList(from, bodyStart), copies, contents, lead).find();
    headline = found < 0 ? -1 : from + found;
    tailStart = new TailFinder(page, bodyStart, copies, lexicon).find();
    layHead(lead);
    layBody();
  }

  /** "Breaking: …" at the top points to no other story where there is no other title. */
  private void freeOnlyTitle() {
    List<Paragraph> head = page.subList(0, bodyStart);
    if (head.stream().noneMatch(p -> p.kind == ParagraphKind.HEADING && p.shape.words() >= 3)) {
      head.stream()
          .filter(p -> p.kind == ParagraphKind.POINTER && p.shape.words() >= 4)
          .findFirst()
          .ifPresent(p -> p.kind = ParagraphKind.HEADING);
    }
  }

  private Optional<Integer> first(ParagraphKind kind) {
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i).kind == kind && !isAboutAuthor(page.get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Without a sentence it is a menu, if much of it is furniture, else a list or a title. */
  private void keepUnlessMenu() {
    long furniture = page.stream().filter(p -> p.kind.isFurniture()).count();
    boolean menu = page.size() >= 4 && furniture >= 0.3 * page.size();
    for (int i = 0; i < kept.length; i++) {
      kept[i] = !menu && (page.size() == 1 || !page.get(i).kind.isFurniture());
    }
  }

  private Vocabulary lead() {
    Vocabulary lead = new Vocabulary(lexicon);
    int taken = 0;
    for (int i = bodyStart; i < page.size() && taken < LEAD_PARAGRAPHS; i++) {
      if (page.get(i).kind == ParagraphKind.LIST_HEAD || page.get(i).kind == ParagraphKind.END) {
        break;
      }
      if (page.get(i).isText()) {
        lead.add(page.get(i));
        taken++;
      }
    }
    return lead;
  }

  private boolean isPage() {
    return hasFurniture(page.size()) || page.stream().anyMatch(p -> p.kind == ParagraphKind.DATE);
  }

  private boolean hasFurniture(int before) {
    return page.subList(0, before).stream().anyMatch(p -> p.kind.isFurniture())
        || copies.values().stream().anyMatch(n -> n > 1);
  }

  private void layHead(Vocabulary lead) {
    boolean isPage = isPage();
    headHasFurniture = hasFurniture(bodyStart);
    for (int i = 0; i < bodyStart; i++) {
      kept[i] = i == headline || isKeptInHead(i, isPage, lead);
    }
  }

  private boolean isKeptInHead(int i, boolean isPage, Vocabulary lead) {
    Paragraph p = page.get(i);
    boolean dropped =
        (isPage && isAboutAuthor(p))
            || (isPage && comesAgain(i))
            || p.kind.isFurniture()
            || p.kind == ParagraphKind.DATE
            || p.kind == ParagraphKind.BYLINE
            || isHeadlineAgain(p);
    if (dropped || !isPage) {
      return !dropped;
    }
    if (p.isText()) {
      return i > headline || lead.share(p) >= ABOUT_THE_STORY;
    }
    if (i < headline && !headHasFurniture) {
      return p.shape.words() > SHORT_HEADING;
    }
    if (headline < 0) {
      return p.shape.words() > SHORT_HEADING || p.shape.endsAsSentence();
    }
    return i > headline && p.shape.words() > SHORT_HEADING && lead.share(p) >= ABOUT_THE_STORY;
  }

  /** A table of contents: its lines are the subheads below. */
  private boolean comesAgain(int i) {
    int last = lastPlaces.getOrDefault(page.get(i).key, i);
    return page.get(i).shape.words() >= SUBHEAD && last > i && last >= bodyStart - 1;
  }

  private boolean isHeadlineAgain(Paragraph p) {
    return headline >= 0
        && p != page.get(headline)
        && !p.key.isEmpty()
        && p.shape.words() <= page.get(headline).shape.words() + 8
        && p.key.contains(page.get(headline).key);
  }

  private void layBody() {
    boolean inList = false;
    for (int i = bodyStart; i < tailStart; i++) {
      Paragraph p = page.get(i);
      boolean title = p.kind == ParagraphKind.HEADING || (inList && p.shape.isQuestion());
      boolean item = title && (p.shape.bullet() || p.shape.words() > SUBHEAD);
      boolean again = p.kind == ParagraphKind.HEADING && isHeadlineAgain(p);
      inList =
          p.kind == ParagraphKind.LIST_HEAD || (inList && (!p.isText() || p.shape.isQuestion()));
      kept[i] = !p.kind.isFurniture() && !again && !(inList && item);
    }
    dropBelowStandfirst();
    dropBetweenFurniture();
    dropAfterwords();
  }

  /**
   * By-lines, dates and names between the first two texts: the first was the standfirst, or the
   * only sentence of the lead above a box of the page.
   */
  private void dropBelowStandfirst() {
    int second = secondText();
    boolean box =
        page.subList(Math.min(bodyStart + 1, second), second).stream()
            .map(p -> p.kind)
            .anyMatch(
                kind ->
                    kind.isFurniture()
                        || kind == ParagraphKind.DATE
                        || kind == ParagraphKind.BYLINE);
    for (int i = bodyStart + 1; i < second && second < tailStart; i++) {
      Paragraph p = page.get(i);
      boolean name = isPage() && box && p.shape.words() <= SUBHEAD && p.shape.isAllCapitalised();
      if (p.kind == ParagraphKind.DATE || p.kind == ParagraphKind.BYLINE || name) {
        kept[i] = false;
      }
    }
  }

  /** Titles that stand in a box of the page, between its furniture, and bare numbers. */
  private void dropBetweenFurniture() {
    int before = bodyStart;
    for (int i = bodyStart + 1; i < tailStart; i++) {
      Paragraph p = page.get(i);
      boolean number = p.kind == ParagraphKind.HEADING && p.text.matches("\\d{1,5}");
      if (number && isPage()) {
        kept[i] = false;
      }
      boolean mark = p.kind.isFurniture();
      if (mark && isBox(before) && isBox(i)) {
        for (int k = before + 1; k < i; k++) {
          kept[k] = false;
        }
      }
      before = mark || p.kind != ParagraphKind.HEADING ? i : before;
    }
  }

  private boolean isBox(int i) {
    ParagraphKind kind = page.get(i).kind;
    return kind.isFurniture() && kind != ParagraphKind.CREDIT;
  }

  private static boolean isAboutAuthor(Paragraph p) {
    return p.shape.words() <= 60 && !p.shape.quoted() && ABOUT_AUTHOR.matcher(p.text).matches();
  }

  /** By-lines, dates and what is said of the author below the last paragraph. */
  private void dropAfterwords() {
    boolean isPage = isPage();
    int left = 3;
    for (int i = tailStart - 1; i > bodyStart && left > 0; i--) {
      Paragraph p = page.get(i);
      if (!kept[i]) {
        continue;
      }
      left--;
      boolean afterword =
          p.kind == ParagraphKind.BYLINE
              || p.kind == ParagraphKind.DATE
              || (isPage && isAboutAuthor(p));
      if (!afterword) {
        return;
      }
      kept[i] = false;
    }
  }
}
