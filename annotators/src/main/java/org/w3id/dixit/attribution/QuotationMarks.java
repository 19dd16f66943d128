package org.w3id.dixit.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.w3id.dixit.text.Span;

/**
 * Pairs quotation marks, one paragraph (line) at a time: straight, curly, single, guillemets and
 * the doubled {@code ``} and {@code ''} of wires. A stack holds what is open; a closing mark closes
 * the nearest open one of its kind and drops what was left open inside. What is never closed ends
 * with its paragraph, or, where another quotation of its kind opens later and the next paragraph
 * does not go on with it, just before that one. Apostrophes are told from single marks by the
 * letters around them. Every character is looked at a bounded number of times.
 */
public final class QuotationMarks {
  private enum Kind {
    CURLY,
    STRAIGHT,
    DOUBLED,
    GUILLEMET,
    SINGLE_CURLY,
    SINGLE_STRAIGHT,
    LOW;

    boolean single() {
      return this == SINGLE_CURLY || this == SINGLE_STRAIGHT;
    }
  }

  /** An opened mark on its way to become a quotation. */
  private static final class Open {
    private final Kind kind;
    private final int start;
    private int end = -1;
    private int nextOfKind = -1;
    private boolean closed;
    private boolean dropped;
    private boolean opened = true;
    private boolean continues;

    private Open(Kind kind, int start) {
      this.kind = kind;
      this.start = start;
    }
  }

  private final String text;
  private final List<Open> found = new ArrayList<>();
  private final Map<Kind, Integer> openOfKind = new EnumMap<>(Kind.class);
  private Deque<Open> stack = new ArrayDeque<>();
  private int paragraphStart;
  private int paragraphEnd;
  private int lastClosingSingle;
  private boolean[] singleCloses = new boolean[0];

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** All quotations of a text, by start, an outer one before those it holds. */
  public static List<Quotation> in(String text) {
    return new QuotationMarks(text).read();
  }

  private List<Quotation> read() {
    Open pending = null;
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      int first = found.size();
      paragraph(from, to);
      if (from < to && !isBlank(from, to)) {
        pending = join(pending, first);
      }
      from = to + 1;
    }
    return quotations();
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void paragraph(int from, int to) {
    paragraphStart = from;
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    while (paragraphStart < to && Character.isWhitespace(text.charAt(paragraphStart))) {
      paragraphStart++;
    }
    paragraphEnd = to;
    stack = new ArrayDeque<>();
    openOfKind.clear();
    findClosingSingles();
    for (int i = paragraphStart; i < to; i++) {
      i += mark(i) - 1;
    }
  }

  /** Handles what stands at {@code i}; the number of characters read, one or two. */
  private int mark(int i) {
    char c = text.charAt(i);
    switch (c) {
      case '“' -> {
        if (top() == Kind.LOW) {
          close(Kind.LOW, i + 1);
        } else {
          open(Kind.CURLY, i);
        }
      }
      case '”' -> closingCurly(i);
      case '"', '＂' -> straight(Kind.STRAIGHT, i, 1);
      case '„' -> open(Kind.LOW, i);
      case '«' -> open(Kind.GUILLEMET, i);
      case '»' -> close(Kind.GUILLEMET, i + 1);
      case '‘', '‛' -> openSingle(Kind.SINGLE_CURLY, i);
      case '’' -> closeSingle(Kind.SINGLE_CURLY, i);
      case '`' -> {
        if (at(i + 1) == '`') {
          open(Kind.DOUBLED, i);
          return 2;
        }
        openSingle(Kind.SINGLE_STRAIGHT, i);
      }
      case '\'' -> {
        if (at(i + 1) == '\'') {
          straight(Kind.DOUBLED, i, 2);
          return 2;
        }
        if (!openSingle(Kind.SINGLE_STRAIGHT, i)) {
          closeSingle(Kind.SINGLE_STRAIGHT, i);
        }
      }
      default -> {}
    }
    return 1;
  }

  private int count(Kind kind) {
    return openOfKind.getOrDefault(kind, 0);
  }

  private Kind top() {
    return stack.isEmpty() ? null : stack.peek().kind;
  }

  private char at(int i) {
    return i < paragraphStart || i >= paragraphEnd ? '\n' : text.charAt(i);
  }

  private void open(Kind kind, int i) {
    Open open = new Open(kind, i);
    Open outer = stack.peek();
    if (outer != null && outer.kind == kind && outer.nextOfKind < 0) {
      outer.nextOfKind = i;
    }
    found.add(open);
    stack.push(open);
    openOfKind.merge(kind, 1, Integer::sum);
  }

  /** Closes the nearest open mark of the kind; false where none is open. */
  private boolean close(Kind kind, int end) {
    if (count(kind) == 0) {
      return false;
    }
    while (true) {
      Open open = stack.pop();
      openOfKind.merge(open.kind, -1, Integer::sum);
      open.end = end;
      if (open.kind == kind) {
        open.closed = true;
        return true;
      }
      open.dropped = true;
    }
  }

  private void closingCurly(int i) {
    if (close(Kind.CURLY, i + 1) || close(Kind.STRAIGHT, i + 1)) {
      return;
    }
    boolean first = isBoundaryBefore(i);
    if ((first && !Character.isWhitespace(at(i + 1))) || i == paragraphStart) {
      open(Kind.CURLY, i);
    } else {
      missingOpening(Kind.CURLY, i + 1);
    }
  }

  private void straight(Kind kind, int i, int width) {
    boolean opens = isBoundaryBefore(i) && isWordStart(at(i + width));
    boolean closes =
        !Character.isWhitespace(at(i - 1)) && !Character.isLetterOrDigit(at(i + width));
    boolean mixed = kind == Kind.STRAIGHT && count(kind) == 0 && closes;
    if (count(kind) > 0 && (!opens || closes)) {
      close(kind, i + width);
    } else if (mixed && close(Kind.CURLY, i + width)) {
      return;
    } else if (opens || !closes) {
      open(kind, i);
    } else if (!Character.isDigit(at(i - 1))) {
      missingOpening(kind, i + width);
    }
  }

  private static boolean isWordStart(char c) {
    return !Character.isWhitespace(c) && c != ',' && c != ';' && c != ')' && c != ':';
  }

  private boolean isBoundaryBefore(int i) {
    char before = at(i - 1);
    return Character.isWhitespace(before) || "([{-–—/\"“‘'`".indexOf(before) >= 0;
  }

  /** A closing mark after a sentence's or clause's end and none open: the paragraph opened it. */
  private void missingOpening(Kind kind, int end) {
    char before = at(end - (kind == Kind.DOUBLED ? 3 : 2));
    boolean first = found.isEmpty() || found.get(found.size() - 1).start < paragraphStart;
    if (first && stack.isEmpty() && ",.?!".indexOf(before) >= 0) {
      Open open = new Open(kind, paragraphStart);
      open.opened = false;
      open.closed = true;
      open.end = end;
      found.add(open);
    }
  }

  /** Marks the single marks that may close, so that an opening one knows whether one follows. */
  private void findClosingSingles() {
    singleCloses = new boolean[paragraphEnd - paragraphStart];
    lastClosingSingle = -1;
    for (int i = paragraphStart; i < paragraphEnd; i++) {
      char c = text.charAt(i);
      if ((c == '\'' || c == '’') && mayCloseSingle(i)) {
        singleCloses[i - paragraphStart] = true;
        lastClosingSingle = i;
      }
    }
  }

  private boolean mayCloseSingle(int i) {
    return !Character.isWhitespace(at(i - 1)) && !Character.isLetterOrDigit(at(i + 1));
  }

  private boolean openSingle(Kind kind, int i) {
    char next = at(i + 1);
    boolean starts = isBoundaryBefore(i) && (Character.isLetter(next) || isDecadeFree(i + 1));
    boolean alreadyOpen = top() == kind;
    if (!starts || alreadyOpen || lastClosingSingle <= i + 1 || isElision(i + 1)) {
      return false;
    }
    open(kind, i);
    return true;
  }

  /** A digit that does not start a decade ('90s). */
  private boolean isDecadeFree(int i) {
    char c = at(i);
    return "“\"$£€[(…".indexOf(c) >= 0
        || (Character.isDigit(c) && !(Character.isDigit(at(i + 1)) && at(i + 2) == 's'));
  }

  /** A word of at most three letters cut at its front, no closing mark after it: 'em, 'tis. */
  private boolean isElision(int i) {
    int end = i;
    while (Character.isLetter(at(end)) && end - i < 4) {
      end++;
    }
    return end - i <= 3
        && Character.isLowerCase(at(i))
        && at(end) == ' '
        && lastClosingSingle < end + 1;
  }

  private void closeSingle(Kind kind, int i) {
    if (count(kind) == 0 || !mayCloseSingle(i) || isPlural(i)) {
      return;
    }
    close(kind, i + 1);
  }

  /**
   * A plural's possessive, "the students' view": an s before, a word after, a mark to close later.
   */
  private boolean isPlural(int i) {
    return at(i - 1) == 's'
        && at(i + 1) == ' '
        && Character.isLowerCase(at(i + 2))
        && lastClosingSingle > i;
  }

  /** Ends what the paragraph left open; the one that may go on in the next. */
  private Open join(Open pending, int first) {
    Open head = first < found.size() ? found.get(first) : null;
    boolean goesOn = pending != null && head != null && head.start == paragraphStart;
    if (goesOn && head.kind == pending.kind) {
      head.continues = true;
    } else if (pending != null && pending.nextOfKind >= 0) {
      pending.end = trimmed(pending.start, pending.nextOfKind);
    }
    Open open = null;
    for (Open left : stack) {
      left.end = paragraphEnd;
      left.dropped = left.kind.single() && left.start > paragraphStart;
      open = left.dropped ? open : left;
    }
    return open;
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private List<Quotation> quotations() {
    List<Open> kept = new ArrayList<>();
    for (Open open : found) {
      if (!open.dropped && open.end > open.start + 1) {
        kept.add(open);
      }
    }
    kept.sort(Comparator.comparingInt((Open o) -> o.start).thenComparing(o -> -o.end));
    List<Quotation> quotations = new ArrayList<>();
    Deque<Integer> around = new ArrayDeque<>();
    for (Open open : kept) {
      while (!around.isEmpty() && quotations.get(around.peek()).span().end() <= open.start) {
        around.pop();
      }
      int parent = around.isEmpty() ? -1 : around.peek();
      int end = parent < 0 ? open.end : Math.min(open.end, quotations.get(parent).span().end());
      around.push(quotations.size());
      Span span = new Span(open.start, end);
      quotations.add(new Quotation(span, open.opened, open.closed, parent, open.continues));
    }
    return quotations;
  }
}
