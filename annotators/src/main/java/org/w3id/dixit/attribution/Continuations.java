package org.w3id.dixit.attribution;

import java.util.ArrayList;
import java.util.List;

/** Joins quotations without a cue of their own to the attribution that they go on with. */
final class Continuations {
  private final Syntax syntax;
  private final Words words;

  Continuations(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  /**
   * @param chosen by the start of their content
   */
  List<Candidate> extend(List<Candidate> chosen) {
    List<Candidate> all = new ArrayList<>(chosen);
    int[] claimedBy = new int[words.quotations().size()];
    java.util.Arrays.fill(claimedBy, -1);
    for (int c = 0; c < all.size(); c++) {
      for (Range piece : all.get(c).content()) {
        claim(claimedBy, piece, c);
      }
    }
    Range before = null;
    int owner = -1;
    for (int q = 0; q < claimedBy.length; q++) {
      Range range = words.quoted(q);
      if (range == null) {
        continue;
      }
      if (claimedBy[q] < 0 && owner < 0) {
        owner = ownerBefore(all, range);
        before = owner < 0 ? before : all.get(owner).hull();
      }
      boolean signed = owner >= 0 && PhraseRules.isSigned(words, all.get(owner));
      if (claimedBy[q] < 0 && owner >= 0 && !signed && goesOn(before, range, q)) {
        Candidate extended = with(all.get(owner), range);
        if (extended == null) {
          owner = -1;
          continue;
        }
        all.set(owner, extended);
        claimedBy[q] = owner;
      } else {
        owner = claimedBy[q];
      }
      before = range;
    }
    return all;
  }

  /** The attribution without a quotation that the sentence before, in the same paragraph, makes. */
  private int ownerBefore(List<Candidate> all, Range range) {
    int from = range.from();
    if (from == 0 || words.paragraph(from - 1) != words.paragraph(from)) {
      return -1;
    }
    int unit = words.unitStart(from - 1);
    int best = -1;
    int last = firstFrom(all, from);
    for (int c = Math.max(0, last - 12); c < last; c++) {
      Candidate one = all.get(c);
      boolean speaks =
          one.verb().isPresent()
              && one.source().isPresent()
              && syntax.cues().isParenthetical(one.key())
              && one.verb().get().form().finite();
      if (speaks && one.head() >= unit && one.hull().to() <= from && words.quote(one.head()) < 0) {
        best = best < 0 ? c : best;
      }
    }
    return best;
  }

  /** The number of the first attribution that starts at or after a token. */
  private static int firstFrom(List<Candidate> all, int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).hull().from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void claim(int[] claimedBy, Range piece, int c) {
    int i = piece.from();
    while (i < piece.to()) {
      int q = words.quote(i);
      if (q < 0) {
        i++;
        continue;
      }
      Range range = words.quoted(q);
      if (piece.contains(range) && claimedBy[q] < 0) {
        claimedBy[q] = c;
      }
      i = Math.max(i + 1, range.to());
    }
  }

  /**
   * A quotation at the start of a sentence that follows, in the same paragraph, the sentence of the
   * attribution, or a quotation that is the whole of the next paragraph, or repeats its mark.
   */
  private boolean goesOn(Range before, Range range, int q) {
    boolean startsUnit = words.unitStart(range.from()) == range.from();
    if (!startsUnit || isShort(range)) {
      return false;
    }
    int paragraphs = words.paragraph(range.from()) - words.paragraph(before.to() - 1);
    if (words.quotations().get(q).continues()) {
      return true;
    }
    if (paragraphs == 0) {
      return sentencesBetween(before.to(), range.from()) <= 1 && wholeSentence(range);
    }
    return paragraphs == 1
        && wholeParagraph(range)
        && endsAlone(before)
        && isSingle(before.from(), before.to()) == isSingle(range.from(), range.from() + 1);
  }

  /**
   * Whether the last quotation that begins there has single marks: a subhead in single ones goes on
   * with no words in double ones.
   */
  private boolean isSingle(int from, int to) {
    boolean single = false;
    int last = -1;
    for (int i = from; i < to; i++) {
      int q = words.quote(i);
      if (q >= 0 && q != last) {
        last = q;
        single = "'‘’`".indexOf(words.form(words.quoted(q).from()).charAt(0)) >= 0;
      }
    }
    return single;
  }

  private boolean isShort(Range range) {
    return range.length() < 5;
  }

  private int sentencesBetween(int from, int to) {
    int n = 0;
    for (int i = Math.max(from, 1); i < to; i++) {
      n += words.sentence(i) != words.sentence(i - 1) && words.quote(i) < 0 ? 1 : 0;
    }
    return n;
  }

  private boolean wholeSentence(Range range) {
    return range.to() >= words.size()
        || words.unitStart(range.to()) == range.to()
        || words.isStop(range.to());
  }

  private boolean wholeParagraph(Range range) {
    boolean starts =
        range.from() == 0 || words.paragraph(range.from() - 1) != words.paragraph(range.from());
    int to = range.to();
    boolean ends =
        to >= words.size()
            || words.paragraph(to) != words.paragraph(range.from())
            || (words.isStop(to)
                && (to + 1 >= words.size()
                    || words.paragraph(to + 1) != words.paragraph(range.from())));
    return starts && ends;
  }

  /** Whether the paragraph of the quotation before holds no sentence after the attribution's. */
  private boolean endsAlone(Range before) {
    int end = before.to();
    while (end < words.size() && words.paragraph(end) == words.paragraph(before.from())) {
      end++;
    }
    return sentencesBetween(before.to(), end) <= 1;
  }

  private static Candidate with(Candidate candidate, Range piece) {
    List<Range> content = new ArrayList<>(candidate.content());
    Range last = content.get(content.size() - 1);
    if (piece.from() < last.to()) {
      return null;
    }
    content.add(piece);
    return candidate.withContent(content);
  }
}
