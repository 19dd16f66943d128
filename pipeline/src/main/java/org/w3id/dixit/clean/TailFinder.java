package org.w3id.dixit.clean;

import java.util.List;
import java.util.Map;

/**
 * Where the article ends and the page goes on to other things.
 *
 * <p>Each paragraph after the first prose has a value: prose is worth something, more where it is
 * told in the words of what came before; titles, dates and furniture cost. Of the places that have
 * a sign (furniture, a title that comes twice, a run of titles) the end is the one from which the
 * sum of values to the page's end is least, if that is below zero by a margin: so prose after an
 * inset box brings the article back, and the teasers of other stories do not. Linear.
 */
final class TailFinder {
  private static final double MARGIN = -1.5;
  private static final double OTHER_STORY = 0.05;
  private static final double SAME_STORY = 0.25;
  private static final double RUN_OF_TEXT = 0.6;
  private static final int RUN_OF_TITLES = 3;

  private final List<Paragraph> page;
  private final int bodyStart;
  private final Map<String, Integer> copies;
  private final Vocabulary story;

  /** Whether, other furniture apart, text comes next. */
  private final boolean[] textFollows;

  private boolean ended;

  /** Whether the last sign of an end was a list of other stories, which may be an inset. */
  private boolean endedByList;

  TailFinder(
      List<Paragraph> page, int bodyStart, Map<String, Integer> copies, PageLexicon lexicon) {
    this.page = page;
    this.textFollows = new boolean[page.size()];
    this.bodyStart = bodyStart;
    this.copies = copies;
    this.story = new Vocabulary(lexicon);
  }

  /** Index of the first paragraph after the article; the page's size where it ends with it. */
  int find() {
    double[] values = new double[page.size()];
    boolean[] signs = new boolean[page.size()];
    findTexts();
    walk(values, signs);
    int end = page.size();
    double least = MARGIN;
    double sum = 0;
    for (int i = page.size() - 1; i > bodyStart; i--) {
      sum += values[i];
      if (signs[i] && sum < least) {
        least = sum;
        end = i;
      }
    }
    return withTitlesAbove(end);
  }

  private void findTexts() {
    for (int i = page.size() - 2; i >= bodyStart; i--) {
      Paragraph next = page.get(i + 1);
      boolean skipped = next.kind.isFurniture() && !endsStory(next);
      textFollows[i] = next.isText() || (skipped && textFollows[i + 1]);
    }
  }

  private void walk(double[] values, boolean[] signs) {
    story.add(page.get(bodyStart));
    int texts = 1;
    int run = 0;
    boolean introduced = false;
    for (int i = bodyStart + 1; i < page.size(); i++) {
      Paragraph p = page.get(i);
      introduced =
          p.isText() ? p.text.endsWith(":") : introduced && p.kind == ParagraphKind.HEADING;
      run = isOtherTitle(p) && !introduced ? run + 1 : 0;
      if (run == RUN_OF_TITLES) {
        signs[i - RUN_OF_TITLES + 1] = true;
      }
      signs[i] |= p.kind.mayEndArticle() || isRepeatedAtOnce(i);
      ended &= !resumes(i);
      values[i] = introduced && p.kind == ParagraphKind.HEADING ? 0 : value(i, texts);
      if (p.isText()) {
        texts++;
        if (!ended) {
          story.add(p);
        }
      }
      ended |= endsStory(p) && (p.kind != ParagraphKind.SOURCE || texts >= 2);
      endedByList = endsStory(p) ? p.kind == ParagraphKind.LIST_HEAD : endedByList;
    }
  }

  private double value(int i, int textsBefore) {
    Paragraph p = page.get(i);
    return switch (p.kind) {
      case PROSE -> (2 + Math.min(p.shape.words(), 80) / 20.0) * belonging(i);
      case SENTENCE -> belonging(i);
      case HEADING -> headingValue(p);
      case END -> textsBefore >= 2 ? -1000 : -2;
      case LIST_HEAD -> -3;
      case DATE -> isTimeOnly(p) ? -0.2 : -2;
      case CREDIT -> -0.5;
      case ADVERT, BYLINE -> -1;
      case SOURCE, TAGS -> -2.5;
      default -> !ended && textFollows[i] ? -0.5 : -2.5;
    };
  }

  /** The heads of a live blog's entries. */
  private static boolean isTimeOnly(Paragraph p) {
    return p.kind == ParagraphKind.DATE && PageDate.isDayOrTime(p.text);
  }

  private static boolean endsStory(Paragraph p) {
    return switch (p.kind) {
      case LIST_HEAD, END, SOURCE, TAGS -> true;
      default -> false;
    };
  }

  /** Titles on a page have no full stop; lines that have one may be an article's. */
  private double headingValue(Paragraph p) {
    if (p.text.endsWith(".")) {
      return -0.2;
    }
    return copies.getOrDefault(p.key, 0) > 1 ? -2 : -0.8;
  }

  /**
   * From 0 to 1: how sure a paragraph goes on with the story. The less was told, the fewer words it
   * can share.
   */
  private double belonging(int i) {
    Paragraph p = page.get(i);
    ParagraphKind above = page.get(i - 1).kind;
    boolean belowTitle =
        above == ParagraphKind.HEADING
            || (above == ParagraphKind.DATE && !isTimeOnly(page.get(i - 1)));
    if (!belowTitle && !ended) {
      return 1;
    }
    double same = OTHER_STORY + SAME_STORY * Math.min(1, (story.size() + 20) / 200.0);
    double share = (story.share(p) - OTHER_STORY) / (same - OTHER_STORY);
    double least = goesOnAfterInset(i) ? RUN_OF_TEXT : 0.2;
    double belonging = Math.max(least, Math.min(1, share));
    boolean aboveTitle = i + 1 >= page.size() || !page.get(i + 1).isText();
    if (ended && belowTitle && aboveTitle) {
      belonging *= 0.4;
    }
    boolean cutOff = p.text.endsWith("...") || p.text.endsWith("…");
    return cutOff && belowTitle ? 0 : belonging;
  }

  /**
   * Whether text follows on text after an inset list of other stories, or somebody is quoted:
   * teasers are single and seldom quote.
   */
  private boolean goesOnAfterInset(int i) {
    Paragraph p = page.get(i);
    if (!ended) {
      return p.shape.quoted();
    }
    boolean run =
        p.kind == ParagraphKind.PROSE
            && (page.get(i - 1).kind == ParagraphKind.PROSE
                || (i + 1 < page.size() && page.get(i + 1).kind == ParagraphKind.PROSE));
    return endedByList && run;
  }

  /** Somebody is quoted in a run of text below an inset list: the story has gone on. */
  private boolean resumes(int i) {
    boolean quoted = page.get(i).shape.quoted() || page.get(i - 1).shape.quoted();
    return ended && quoted && page.get(i - 1).kind == ParagraphKind.PROSE && goesOnAfterInset(i);
  }

  private boolean isOtherTitle(Paragraph p) {
    int words = p.shape.words();
    boolean title = p.kind == ParagraphKind.HEADING || p.kind == ParagraphKind.POINTER;
    return title
        && !p.text.endsWith(".")
        && words >= 4
        && words <= 30
        && !isNumbered(p)
        && story.share(p) < 0.6;
  }

  /** "3. Ann Lee (5)": a ranking may be the article's own. */
  private static boolean isNumbered(Paragraph p) {
    return Character.isDigit(p.text.charAt(0)) && p.text.matches("\\d{1,3}[.)].*");
  }

  private boolean isRepeatedAtOnce(int i) {
    Paragraph p = page.get(i);
    return p.kind == ParagraphKind.HEADING
        && i + 1 < page.size()
        && p.shape.words() >= 3
        && page.get(i + 1).key.equals(p.key);
  }

  /** An article does not end with a title: those right above its end go with what follows. */
  private int withTitlesAbove(int end) {
    int cut = end;
    while (end < page.size()
        && cut - 1 > bodyStart
        && page.get(cut - 1).kind == ParagraphKind.HEADING
        && !page.get(cut - 1).shape.bullet()
        && !page.get(cut - 1).shape.endsAsSentence()
        && !page.get(cut - 2).text.endsWith(":")) {
      cut--;
    }
    return cut;
  }
}
