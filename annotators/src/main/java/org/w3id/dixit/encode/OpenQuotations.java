package org.w3id.dixit.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.w3id.dixit.encode.Encoded.EncodedWindow;
import org.w3id.dixit.encode.Labels.Stretch;
import org.w3id.dixit.text.Span;

/**
 * The quotations of a text that no attribution holds so far. Somebody said those words: who it was
 * is looked for again, with less asked of the cue.
 */
final class OpenQuotations {
  private static final int NONE = -1;

  /** A quotation's cue stands inside of it or within so many words of it. */
  private static final int NEAR = 30;

  private final BitSet near = new BitSet();
  private final BitSet held = new BitSet();
  private final List<Stretch> open = new ArrayList<>();

  /** For each word the index of its open quotation, or NONE. */
  private final int[] quotationOf;

  /**
   * @param contents of the attributions that stand
   */
  OpenQuotations(Encoded encoded, List<Span> contents) {
    Words words = encoded.words();
    contents.forEach(span -> held.set(words.firstIn(span), words.endIn(span)));
    quotationOf = new int[words.size()];
    Arrays.fill(quotationOf, NONE);
    int opening = NONE;
    for (int i = 0; i < words.size(); i++) {
      QuoteState state = encoded.state(i);
      if (words.isBreak(i) || state == QuoteState.CLOSING) {
        if (opening != NONE) {
          add(opening, words.isBreak(i) ? i : i + 1);
        }
        opening = NONE;
      } else if (state == QuoteState.OPENING) {
        opening = i;
      }
    }
  }

  private void add(int first, int last) {
    if (2 * held.get(first, last).cardinality() < last - first) {
      Arrays.fill(quotationOf, first, last, open.size());
      near.set(Math.max(0, first - NEAR), last + NEAR);
      open.add(new Stretch(first, last, "", 0, 0));
    }
  }

  /** Whether the window decides on an end of an open quotation. */
  boolean touches(EncodedWindow window) {
    return open.stream()
        .anyMatch(
            quotation ->
                window.isCore(quotation.first() - window.begin())
                    || window.isCore(quotation.last() - 1 - window.begin()));
  }

  /** Whether a cue, counted from the text's first word, may be an open quotation's. */
  boolean concerns(Stretch cue) {
    return near.get(cue.first());
  }

  /**
   * Those that hold half of an open quotation or more and no more of what is held, surest first.
   */
  List<LinkedStretches> filledBy(List<LinkedStretches> found) {
    List<LinkedStretches> ordered = new ArrayList<>(found);
    ordered.sort(
        Comparator.comparingDouble((LinkedStretches f) -> -f.confidence())
            .thenComparingInt(f -> f.cue().first()));
    List<LinkedStretches> chosen = new ArrayList<>();
    for (LinkedStretches one : ordered) {
      BitSet content = new BitSet();
      one.content().forEach(piece -> content.set(piece.first(), piece.last()));
      BitSet taken = (BitSet) content.clone();
      taken.and(held);
      if (2 * taken.cardinality() <= content.cardinality() && fills(content)) {
        held.or(content);
        chosen.add(one);
      }
    }
    return chosen;
  }

  private boolean fills(BitSet content) {
    return content.stream()
        .map(word -> quotationOf[word])
        .filter(quotation -> quotation != NONE)
        .distinct()
        .mapToObj(open::get)
        .anyMatch(quotation -> fills(content, quotation));
  }

  private boolean fills(BitSet content, Stretch quotation) {
    BitSet part = content.get(quotation.first(), quotation.last());
    boolean free = !part.intersects(held.get(quotation.first(), quotation.last()));
    return free && 2 * part.cardinality() >= quotation.last() - quotation.first();
  }
}
