package org.w3id.dixit.attribution;

import java.util.Optional;
import java.util.Set;

/** Reads what follows a cue. */
final class Frames {
  private static final Set<String> QUESTION_TAGS = Set.of("WP", "WRB", "WDT", "WP$");
  private static final Set<String> ADJUNCT_PREPOSITIONS =
      Set.of(
          "in",
          "on",
          "at",
          "during",
          "to",
          "after",
          "from",
          "via",
          "by",
          "before",
          "through",
          "over",
          "with",
          "of",
          "about",
          "late",
          "early",
          "when",
          "outside",
          "inside",
          "earlier",
          "following",
          "amid",
          "as",
          "while",
          "ahead",
          "for");

  private final Words words;
  private final NounPhrases phrases;
  private final VerbGroups verbs;
  private final Sources sources;

  Frames(Words words, NounPhrases phrases, VerbGroups verbs, Sources sources) {
    this.words = words;
    this.phrases = phrases;
    this.verbs = verbs;
    this.sources = sources;
  }

  /**
   * @param to one past the cue's core
   * @param end one past the last token that belongs to the unit
   * @param hearer whether the cue takes a listener for its object: "tell"
   */
  Frame after(int to, int end, boolean hearer) {
    Optional<Range> addressee = Optional.empty();
    Optional<Range> medium = Optional.empty();
    int cueEnd = to;
    int i = to;
    for (int steps = 0; steps < 4; steps++) {
      Frame.Kind kind = opening(i, end, steps > 0);
      if (kind != Frame.Kind.NONE) {
        return frame(kind, i, cueEnd, addressee, medium);
      }
      int next = adjunct(i, end);
      if (next < 0 && addressee.isEmpty() && hearer) {
        next = recipient(i, end);
        if (next > 0) {
          addressee = Optional.of(new Range(i, next));
        }
      } else if (next > 0 && isMedium(i, next)) {
        medium = Optional.of(new Range(i, next));
        cueEnd = i == cueEnd && steps == 0 ? next : cueEnd;
      }
      if (next < 0) {
        break;
      }
      i = next;
    }
    return bare(to, end);
  }

  private Frame frame(
      Frame.Kind kind, int i, int cueEnd, Optional<Range> addressee, Optional<Range> medium) {
    int start = i;
    if (kind == Frame.Kind.COLON) {
      return new Frame(kind, i == cueEnd ? i + 1 : cueEnd, i + 1, "", addressee, medium);
    }
    if (kind == Frame.Kind.QUOTE && !words.isMark(i) && words.quote(i) < 0) {
      start = i + 1;
    }
    return new Frame(kind, cueEnd, start, "", addressee, medium);
  }

  private boolean opensQuotation(int i) {
    int q = words.quote(i);
    return q >= 0 && words.quoted(q).from() == i;
  }

  /** What opens at {@code i}: clauses, quotations, infinitives; an object is not looked for. */
  private Frame.Kind opening(int i, int end, boolean skipped) {
    if (i >= end) {
      return Frame.Kind.NONE;
    }
    if (words.is(i, ":")) {
      return Frame.Kind.COLON;
    }
    if (opensQuotation(i) || (words.is(i, ",") && i + 1 < end && opensQuotation(i + 1))) {
      return Frame.Kind.QUOTE;
    }
    if ((words.is(i, "that") && (words.tag(i).equals("IN") || words.tag(i).equals("WDT")))
        || (words.is(i, "that") && phrases.begins(i + 1))) {
      return Frame.Kind.THAT;
    }
    if (words.tag(i).equals("TO") && verbs.at(i) >= 0) {
      return Frame.Kind.TO;
    }
    if (QUESTION_TAGS.contains(words.tag(i)) || words.is(i, "whether") || words.is(i, "if")) {
      return Frame.Kind.WH;
    }
    return clause(i, end, skipped) ? Frame.Kind.CLAUSE : Frame.Kind.NONE;
  }

  /** A subject and its finite verb, or "there is". */
  private boolean clause(int i, int end, boolean skipped) {
    int from = words.tagged(i, "RB") && !skipped ? i + 1 : i;
    boolean fragment = from + 1 < end && opensQuotation(from + 1) && words.quote(from) < 0;
    if (fragment && (words.tag(from).equals("PRP$") || words.tag(from).equals("DT"))) {
      return afterFragment(words.quoted(words.quote(from + 1)).to(), end);
    }
    if (!phrases.begins(from)) {
      return false;
    }
    int to = sources.startingAt(from, end).to();
    if (to < end && words.tagged(to, "RB") && verbs.at(to) < 0) {
      to++;
    }
    int g = verbs.at(to);
    boolean finite = g >= 0 && to < end && verbs.all().get(g).form().finite();
    if (!finite && to < end && opensQuotation(to) && words.quoted(words.quote(to)).length() <= 7) {
      return afterFragment(words.quoted(words.quote(to)).to(), end);
    }
    boolean partly =
        to < end
            && opensQuotation(to)
            && verbs.at(to + 1) >= 0
            && words.quoted(words.quote(to)).length() > 4
            && verbs.all().get(verbs.at(to + 1)).form().finite();
    return finite || partly;
  }

  /** "his “old friend” Lee ran": a noun phrase and its finite verb after a fragment in marks. */
  private boolean afterFragment(int from, int end) {
    int to = from < end && phrases.begins(from) ? sources.startingAt(from, end).to() : from;
    int g = to < end ? verbs.at(to) : -1;
    return g >= 0 && verbs.all().get(g).form().finite();
  }

  /** The end of an adjunct of time, place or medium that begins at {@code i}; -1 for none. */
  private int adjunct(int i, int end) {
    if (i >= end) {
      return -1;
    }
    if (words.tagged(i, "RB") && !words.tag(i).equals("RP") && !opensQuotation(i + 1)) {
      return i + 1;
    }
    if (words.is(i, ",")
        && words.is(i + 2, ",")
        && i + 3 < end
        && (words.tagged(i + 1, "RB") || words.tagged(i + 1, "IN"))) {
      return i + 3;
    }
    if (phrases.begins(i)) {
      return sources.isTime(phrases.end(i) - 1) ? phrases.end(i) : -1;
    }
    boolean preposition =
        (words.tag(i).equals("IN") || words.tag(i).equals("TO") || words.tag(i).equals("RB"))
            && ADJUNCT_PREPOSITIONS.contains(words.lower(i));
    if (!preposition || i + 1 >= end || !phrases.begins(i + 1)) {
      return -1;
    }
    int to = Math.min(end, sources.startingAt(i + 1, end).to());
    boolean beside = sources.isTime(to - 1) || isMedium(i, to);
    boolean opens =
        switch (opening(to, end, true)) {
          case NONE -> false;
          case QUOTE, COLON, THAT -> true;
          default -> beside;
        };
    return opens || adjunctFollows(to, end) ? to : -1;
  }

  private boolean adjunctFollows(int to, int end) {
    return to < end
        && ((phrases.begins(to) && sources.isTime(phrases.end(to) - 1)) || isTimePhrase(to));
  }

  private boolean isTimePhrase(int at) {
    int i = words.tagged(at, "RB") || words.is(at, "late") || words.is(at, "early") ? at + 1 : at;
    return words.tag(i).equals("IN")
        && phrases.begins(i + 1)
        && sources.isTime(phrases.end(i + 1) - 1);
  }

  private boolean isMedium(int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (MediumWords.is(words.lemma(k))) {
        return true;
      }
    }
    return false;
  }

  /** "told reporters that …": a noun phrase before what is said. */
  private int recipient(int i, int end) {
    if (!phrases.begins(i)) {
      return -1;
    }
    int to = sources.startingAt(i, end).to();
    Frame.Kind kind = to < end ? opening(to, end, true) : Frame.Kind.NONE;
    boolean says =
        kind == Frame.Kind.THAT
            || kind == Frame.Kind.QUOTE
            || kind == Frame.Kind.COLON
            || kind == Frame.Kind.CLAUSE
            || (kind == Frame.Kind.WH && !words.is(to, "who") && !words.is(to, "which"));
    return says || adjunctThen(to, end) ? to : -1;
  }

  private boolean adjunctThen(int to, int end) {
    int next = to < end ? adjunct(to, end) : -1;
    return next > 0
        && next < end
        && (opensQuotation(next)
            || words.is(next, "that")
            || words.is(next, ":")
            || (words.is(next, ",") && opensQuotation(next + 1)));
  }

  /** An object, a preposition's object, a gerund, a predicate, or nothing. */
  private Frame bare(int to, int end) {
    int i = to;
    if (i >= end) {
      return plain(Frame.Kind.NONE, i, i);
    }
    if (words.is(i, "as")) {
      return new Frame(Frame.Kind.AS, i + 1, i + 1, "as", Optional.empty(), Optional.empty());
    }
    if (words.tag(i).equals("IN") || words.tag(i).equals("TO") || words.tag(i).equals("RP")) {
      int content = i + 1;
      boolean two = content < end && words.tag(content).equals("IN");
      content = two ? content + 1 : content;
      if (content < end && !words.isStop(content) && !words.is(content, ",")) {
        String name = two ? words.lower(i) + " " + words.lower(i + 1) : words.lower(i);
        return new Frame(
            Frame.Kind.PREP, content, content, name, Optional.empty(), Optional.empty());
      }
      return plain(Frame.Kind.NONE, i, i);
    }
    if (phrases.begins(i)) {
      boolean reflexive = words.lower(i).endsWith("self") || words.lower(i).endsWith("selves");
      return plain(reflexive ? Frame.Kind.NONE : Frame.Kind.OBJECT, i, i);
    }
    if (words.tag(i).equals("VBG")) {
      return plain(Frame.Kind.GERUND, i, i);
    }
    if (words.tagged(i, "JJ") || words.tagged(i, "VBN")) {
      return plain(Frame.Kind.PREDICATE, i, i);
    }
    if (words.tagged(i, "RB") || words.tagged(i, "DT") || words.tagged(i, "NN")) {
      return plain(Frame.Kind.OBJECT, i, i);
    }
    return plain(Frame.Kind.NONE, i, i);
  }

  private static Frame plain(Frame.Kind kind, int cueEnd, int start) {
    return new Frame(kind, cueEnd, start, "", Optional.empty(), Optional.empty());
  }
}
