package org.w3id.dixit.attribution;

import java.util.Optional;

/**
 * Reads on after a cue that follows its content: listener, medium, time, and content that goes on.
 */
final class Tails {
  private final Syntax syntax;
  private final Words words;

  Tails(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  /**
   * @param from one past the cue or, where it stands after the cue, the source
   * @param named whether the source has been read: a noun phrase here is not a listener
   */
  Tail read(int from, int limit, boolean named) {
    int i = from;
    int cueEnd = from;
    Optional<Range> addressee = Optional.empty();
    Optional<Range> medium = Optional.empty();
    for (int steps = 0; steps < 5 && i < limit; steps++) {
      int next = -1;
      if (syntax.phrases().begins(i)) {
        boolean time = syntax.sources().isTime(syntax.phrases().end(i) - 1);
        Range phrase = syntax.sources().startingAt(i, limit);
        next = phrase.to();
        if (!time && steps == 0 && !named) {
          addressee = Optional.of(phrase);
        } else if (!time) {
          return new Tail(false, cueEnd, Optional.empty(), addressee, medium);
        }
      } else if (isPreposition(i) && syntax.phrases().begins(i + 1) && i + 1 < limit) {
        Range phrase = syntax.sources().startingAt(i + 1, limit);
        next = phrase.to();
        Range whole = new Range(i, next);
        if (isMedium(phrase)) {
          medium = Optional.of(whole);
          cueEnd = i == cueEnd ? next : cueEnd;
        }
      } else if (words.tagged(i, "RB")) {
        next = i + 1;
      } else if (words.tagged(i, "IN")
          || words.tag(i).equals("WRB")
          || words.tag(i).equals("VBG")) {
        next = aside(i, limit);
      }
      if (next <= i) {
        break;
      }
      i = next;
    }
    return end(i, limit, cueEnd, addressee, medium);
  }

  private boolean isPreposition(int i) {
    return (words.tag(i).equals("IN") && !words.is(i, "that")) || words.tag(i).equals("TO");
  }

  private boolean isMedium(Range phrase) {
    for (int k = phrase.from(); k < phrase.to(); k++) {
      if (MediumWords.is(words.lemma(k))) {
        return true;
      }
    }
    return false;
  }

  private int aside(int i, int limit) {
    int k = i;
    while (k < limit && !words.is(k, ",") && !words.isStop(k) && !syntax.opensQuotation(k)) {
      k++;
    }
    return k;
  }

  private Tail end(
      int i, int limit, int cueEnd, Optional<Range> addressee, Optional<Range> medium) {
    boolean stop = i >= limit || words.isStop(i);
    boolean comma = i < limit && words.is(i, ",");
    boolean quote = i < limit && syntax.opensQuotation(i);
    Optional<Range> more = Optional.empty();
    if (comma && i + 1 < limit) {
      more = goesOn(i + 1, limit);
    } else if (quote || (i < limit && words.is(i, ":") && syntax.opensQuotation(i + 1))) {
      int at = quote ? i : i + 1;
      more = Optional.of(words.quoted(words.quote(at)));
    }
    return new Tail(stop || comma || quote, cueEnd, more, addressee, medium);
  }

  /** Content that goes on after ", he said,": a quotation, or the rest of the clause. */
  private Optional<Range> goesOn(int from, int limit) {
    int start = words.tag(from).equals("CC") && syntax.opensQuotation(from + 1) ? from + 1 : from;
    if (syntax.opensQuotation(start)) {
      return Optional.of(words.quoted(words.quote(start)));
    }
    boolean other =
        words.tag(from).equals("VBG")
            || words.tagged(from, "W")
            || words.is(from, "according")
            || (words.tag(from).equals("CC") && syntax.verbs().at(from + 1) >= 0)
            || words.is(from, "while")
            || words.is(from, "as");
    if (other) {
      return Optional.empty();
    }
    int end = syntax.clauses().end(from, limit, VerbGroup.Form.PAST);
    return end > from ? Optional.of(new Range(from, end)) : Optional.empty();
  }
}
