package org.w3id.dixit.clean;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The headline among what stands above the first prose: the line that tells most in the story's own
 * words, that is repeated, that is as long as headlines are; of equals the first, of copies the
 * last.
 */
final class HeadlineFinder {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final double ENOUGH = 0.9;
  private static final int MANY_FIGURES = 3;
  private static final Pattern QUOTED_WHOLE = Pattern.compile("['‘“\"][^'‘’“”\"]+['’”\"]");
  private static final Pattern FIGURES = Pattern.compile("\\b\\d+\\b");

  private final List<Paragraph> head;
  private final Map<String, Integer> copies;
  private final Set<String> contents;
  private final Vocabulary lead;

  /**
   * @param head what stands above the first prose
   * @param copies how often each title stands on the page
   * @param contents the keys of what the article has again below
   * @param lead the words of the story's first paragraphs
   */
  HeadlineFinder(
      List<Paragraph> head, Map<String, Integer> copies, Set<String> contents, Vocabulary lead) {
    this.contents = contents;
    this.head = head;
    this.copies = copies;
    this.lead = lead;
  }

  /** Its index, -1 where there is none. */
  int find() {
    int best = -1;
    double bestScore = ENOUGH;
    for (int i = 0; i < head.size(); i++) {
      double score = isCandidate(head.get(i)) ? score(head.get(i)) : 0;
      if (score > bestScore || (best >= 0 && isCopy(best, i))) {
        best = i;
        bestScore = Math.max(score, bestScore);
      }
    }
    return best < 0 ? onlyTitle() : best;
  }

  private boolean isCopy(int one, int other) {
    return isCandidate(head.get(other)) && head.get(one).key.equals(head.get(other).key);
  }

  /** A title in words of its own is believed where it is the only one. */
  private int onlyTitle() {
    int only = -1;
    for (int i = 0; i < head.size(); i++) {
      if (head.get(i).kind == ParagraphKind.HEADING && head.get(i).shape.words() >= 4) {
        if (only >= 0) {
          return -1;
        }
        only = i;
      }
    }
    return only;
  }

  private boolean isCandidate(Paragraph p) {
    boolean kind =
        p.kind == ParagraphKind.HEADING
            || p.kind == ParagraphKind.SENTENCE
            || p.kind == ParagraphKind.POINTER;
    return kind && p.shape.words() >= SHORTEST && p.shape.words() <= LONGEST;
  }

  private double score(Paragraph p) {
    double score = 3 * lead.cautiousShare(p);
    score += copies.getOrDefault(p.key, 0) > 1 ? 1 : 0;
    score += p.shape.words() >= 5 && p.shape.words() <= 22 ? 0.5 : 0;
    score -= p.kind == ParagraphKind.HEADING || p.shape.isQuestion() ? 0 : 0.7;
    score -= p.shape.bullet() ? 1 : 0;
    score += p.shape.words() >= 4 && isAboveByline(p, head.size()) ? 0.8 : 0;
    score -= isCaption(p) ? 1.5 : 0;
    score += isHeld(p) ? 0.7 : 0;
    score -= isBelowByline(p) ? 0.6 : 0;
    score -= isMasthead(p) ? 0.5 : 0;
    score -= isContents(p) ? 1.5 : 0;
    score -= FIGURES.matcher(p.text).results().count() >= MANY_FIGURES ? 1.5 : 0;
    score -= QUOTED_WHOLE.matcher(p.text).matches() ? 0.5 : 0;
    return holdsAnother(p) ? score - 2 : score;
  }

  /** By-line and date stand above, right below another line that may be the headline. */
  private boolean isBelowByline(Paragraph p) {
    int at = head.indexOf(p);
    return head.subList(0, at).stream()
        .anyMatch(
            above -> isCandidate(above) && above.shape.words() >= 5 && isAboveByline(above, at));
  }

  private boolean isAboveByline(Paragraph title, int before) {
    int at = head.indexOf(title);
    return head.subList(at + 1, Math.min(before, at + 4)).stream().anyMatch(HeadlineFinder::signs);
  }

  private static boolean signs(Paragraph p) {
    return p.kind == ParagraphKind.BYLINE || p.kind == ParagraphKind.DATE;
  }

  /** The page's first line, with neither by-line nor date below it, as another has. */
  private boolean isMasthead(Paragraph p) {
    return p == head.get(0)
        && !isAboveByline(p, head.size())
        && head.stream().anyMatch(other -> isCandidate(other) && isAboveByline(other, head.size()));
  }

  /** A caption that stands again with its credit. */
  private boolean isCaption(Paragraph p) {
    return head.stream()
        .anyMatch(
            other ->
                (other.kind == ParagraphKind.CREDIT || other.text.endsWith(")"))
                    && other.key.length() > p.key.length()
                    && other.key.startsWith(p.key));
  }

  /** In the trail above: "Home » Business » Harvest fails". */
  private boolean isHeld(Paragraph p) {
    return p.shape.words() >= 4
        && head.stream().anyMatch(other -> !other.key.equals(p.key) && other.key.endsWith(p.key));
  }

  /** One of several lines that the article has again: its table of contents. */
  private boolean isContents(Paragraph p) {
    return contents.size() >= 2 && contents.contains(p.key);
  }

  /** The trail and the window's title hold the headline and more. */
  private boolean holdsAnother(Paragraph p) {
    return head.stream()
        .filter(other -> other != p && isCandidate(other) && other.shape.words() >= 4)
        .anyMatch(other -> !p.key.equals(other.key) && p.key.contains(other.key));
  }
}
