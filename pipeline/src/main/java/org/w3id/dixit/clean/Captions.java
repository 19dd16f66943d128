package org.w3id.dixit.clean;

import java.util.List;

/**
 * Marks as {@link ParagraphKind#CREDIT} the caption that stands above a credit: in a page that
 * parts paragraphs by blank lines, the lines of the same block; in other pages, the line above, if
 * it stands before the article's first prose.
 */
final class Captions {
  private static final int MOST_LINES = 4;
  private static final int LONGEST = 60;

  private final List<Paragraph> page;
  private int firstProse;
  private int firstTitle;

  Captions(List<Paragraph> page) {
    this.page = page;
    this.firstProse = page.size();
    this.firstTitle = page.size();
  }

  void mark() {
    findFirst();
    long apart = page.stream().filter(p -> p.apart).count();
    boolean blocks = apart >= 0.4 * page.size() && apart >= 3;
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i).kind == ParagraphKind.CREDIT) {
        if (blocks) {
          markBlock(i);
        } else {
          markLineAbove(i);
        }
      }
    }
  }

  private void findFirst() {
    for (int i = page.size() - 1; i >= 0; i--) {
      Paragraph p = page.get(i);
      firstProse = p.kind == ParagraphKind.PROSE ? i : firstProse;
      firstTitle = p.kind == ParagraphKind.HEADING && p.shape.words() >= 4 ? i : firstTitle;
    }
  }

  private void markBlock(int credit) {
    int first = credit;
    while (first > 0 && credit - first <= MOST_LINES && !page.get(first).apart) {
      first--;
    }
    if (credit - first >= MOST_LINES) {
      return;
    }
    for (int i = first; i < credit; i++) {
      if (isCaption(page.get(i))) {
        page.get(i).kind = ParagraphKind.CREDIT;
      }
    }
  }

  private void markLineAbove(int credit) {
    if (credit < 2 || !isBare(page.get(credit))) {
      return;
    }
    Paragraph above = page.get(credit - 1);
    boolean early = firstProse >= credit - 1;
    boolean titled = firstTitle < credit - 1;
    long after =
        page.subList(credit + 1, Math.min(page.size(), credit + 12)).stream()
            .filter(p -> p.kind == ParagraphKind.PROSE)
            .count();
    if (early && titled && after >= 2 && isCaption(above)) {
      above.kind = ParagraphKind.CREDIT;
    }
  }

  /** A credit that has no caption in its own line. */
  private static boolean isBare(Paragraph credit) {
    return credit.shape.words() <= 8 && credit.shape.sentences() == 1;
  }

  private static boolean isCaption(Paragraph p) {
    return p.shape.words() <= LONGEST
        && p.shape.sentences() <= 2
        && !p.shape.quoted()
        && (p.isText() || p.kind == ParagraphKind.HEADING);
  }
}
