package org.w3id.dixit.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Proposes attributions whose cue is a preposition or a mark: "according to X", "in X's view",
 * {@code X: “…”}, {@code “…” – X}.
 */
final class PhraseRules {
  private static final String SIGNED = "SIGNED";
  private static final String ANSWER = "ANSWER";
  private static final String ACCORDING = "according to";

  private final Syntax syntax;
  private final Words words;
  private final List<Candidate> found = new ArrayList<>();
  private boolean talks;

  PhraseRules(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  List<Candidate> propose() {
    talks = talks();
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, "according") && words.is(i + 1, "to")) {
        according(i);
      } else if (words.is(i, ":")) {
        speakerColon(i);
      } else if (isDash(i)) {
        dash(i);
      } else if (words.is(i, "in")) {
        view(i);
      }
    }
    return found;
  }

  /** Whether at least two paragraphs open with a name and a colon: an interview, a debate. */
  private boolean talks() {
    int n = 0;
    for (int i = 1; i < words.size(); i++) {
      int from = words.unitStart(i);
      n +=
          words.is(i, ":")
                  && i - from <= 4
                  && (words.tagged(from, "NN") || isAnswer(from, i))
                  && opensParagraph(from)
              ? 1
              : 0;
    }
    return n > 1;
  }

  /** "A:", the answer to "Q:". */
  private boolean isAnswer(int from, int colon) {
    return colon == from + 1 && words.form(from).equals("A");
  }

  private boolean opensParagraph(int from) {
    return from == 0 || words.paragraph(from) != words.paragraph(from - 1);
  }

  private boolean isDash(int i) {
    return words.is(i, "—")
        || words.is(i, "―")
        || words.is(i, "--")
        || words.is(i, "–")
        || words.is(i, "-");
  }

  private void according(int i) {
    int limit = syntax.limit(i);
    if (!syntax.phrases().begins(i + 2) || i + 2 >= limit) {
      return;
    }
    Range phrase = syntax.sources().startingAt(i + 2, limit);
    Range source = released(phrase, limit);
    Range apposed = syntax.sources().withAppositions(source, limit);
    boolean opens = i <= syntax.floor(i) + 1;
    source = opens && !words.is(apposed.to(), ",") ? source : apposed;
    around(i, new Range(i, i + 2), source, limit, ACCORDING, "PREP");
  }

  /** "a statement released by X", "a poll conducted by Y": the participle and what hangs on it. */
  private Range released(Range phrase, int limit) {
    int to = phrase.to();
    boolean participle =
        to < limit
            && (words.tag(to).equals("VBN")
                || words.tag(to).equals("VBD")
                || words.tag(to).equals("VBG"));
    if (!participle) {
      return phrase;
    }
    int k = to;
    while (k < limit && !words.is(k, ",") && !words.isStop(k) && !words.isMark(k)) {
      k++;
    }
    return new Range(phrase.from(), k);
  }

  /** Content after the phrase where it opens the sentence, before it elsewhere. */
  private void around(int i, Range cue, Range source, int limit, String key, String frame) {
    int floor = syntax.floor(i);
    boolean opens = i == floor || (i == floor + 1 && words.tag(floor).equals("CC"));
    int to = source.to();
    int rest = Math.max(to, cue.to());
    if (opens) {
      int from = words.is(rest, ",") ? rest + 1 : rest;
      int end = from < limit ? syntax.clauses().end(from, limit, VerbGroup.Form.PARTICIPLE) : from;
      if (end > from) {
        add(List.of(new Range(from, end)), source, cue, i, key, frame + "-AFTER");
      }
      return;
    }
    int end = words.is(i - 1, ",") ? i - 1 : i;
    int from =
        syntax.clauses().start(syntax.closesQuotation(end - 1) ? quoteUnit(end - 1) : floor, end);
    if (from < end) {
      List<Range> content = new ArrayList<>();
      content.add(new Range(from, end));
      add(content, source, cue, i, key, frame + "-BEFORE");
    }
  }

  private int quoteUnit(int i) {
    return words.unitStart(words.quoted(words.quote(i)).from());
  }

  /** "in X's view", "in the words of X", "in the eyes of X". */
  private void view(int i) {
    int limit = syntax.limit(i);
    if (!syntax.phrases().begins(i + 1) || i + 1 >= limit) {
      return;
    }
    int end = syntax.phrases().end(i + 1);
    if (!syntax.cues().knows("in " + words.lemma(end - 1))) {
      return;
    }
    String key = "in " + words.lemma(end - 1);
    int possessive = words.tag(i + 1).equals("PRP$") ? i + 2 : possessive(i + 1, end);
    if (possessive > 0) {
      Range cue = new Range(words.tag(possessive).equals("POS") ? possessive + 1 : possessive, end);
      around(i, cue, new Range(i + 1, possessive), limit, key, "VIEW");
    } else if (words.is(end, "of") && syntax.phrases().begins(end + 1) && end + 1 < limit) {
      around(
          i,
          new Range(i, end + 1),
          syntax.sources().startingAt(end + 1, limit),
          limit,
          key,
          "VIEW");
    }
  }

  private int possessive(int from, int end) {
    for (int k = end - 1; k > from; k--) {
      if (words.tag(k).equals("POS")) {
        return k;
      }
    }
    return -1;
  }

  /** {@code Trump: “…”}: a name that opens a paragraph, a colon, and what was said. */
  private void speakerColon(int i) {
    int from = words.unitStart(i);
    if (syntax.opensQuotation(i + 1) && syntax.phrases().ends(i - 1)) {
      Range named = syntax.sources().endingAt(i - 1);
      if (isDash(named.from() - 1) && words.tagged(named.from(), "NNP")) {
        from = named.from();
      }
    }
    boolean question = i == from + 1 && words.form(from).equals("Q");
    if ((!talks && !syntax.opensQuotation(i + 1)) || question) {
      return;
    }
    boolean opens =
        from == 0 || isDash(from - 1) || words.paragraph(from) != words.paragraph(from - 1);
    if (!opens
        || i - from > 8
        || i == from
        || (!words.tagged(from, "NN") && !words.tagged(from, "DT") && !isAnswer(from, i))) {
      return;
    }
    for (int k = from; k < i; k++) {
      if (syntax.verbs().at(k) >= 0 || words.quote(k) >= 0 || words.isStop(k)) {
        return;
      }
    }
    int to = i + 1;
    boolean quote = syntax.opensQuotation(to);
    int end = quote ? words.quoted(words.quote(to)).to() : paragraphEnd(to);
    if (end > to && words.paragraph(to) == words.paragraph(i)) {
      add(
          List.of(new Range(to, end)),
          new Range(from, i),
          new Range(i, i + 1),
          i,
          ":",
          isAnswer(from, i) ? ANSWER : quote ? "SPEAKER-QUOTE" : "SPEAKER");
    }
  }

  private int paragraphEnd(int from) {
    int k = from;
    while (k < words.size() && words.paragraph(k) == words.paragraph(from)) {
      k++;
    }
    return k > from + 1 && words.tag(k - 1).equals(".") && words.is(k - 1, ".") ? k - 1 : k;
  }

  /** {@code “…” – Commissioner X}: a quotation, a dash and a name up to the paragraph's end. */
  private void dash(int i) {
    if (!syntax.phrases().begins(i + 1) || i == 0 || !syntax.closesQuotation(i - 1)) {
      return;
    }
    int end = words.unitEnd(i);
    Range phrase = syntax.sources().startingAt(i + 1, end);
    Range source = syntax.sources().withAppositions(phrase, end);
    boolean ends = source.to() >= end || words.isStop(source.to());
    if (ends && isName(phrase) && !syntax.opensQuotation(i + 1)) {
      add(List.of(words.quoted(words.quote(i - 1))), source, new Range(i, i + 1), i, "—", SIGNED);
    }
  }

  /** Begins with a capital and holds a proper noun: a first name may be tagged as another word. */
  private boolean isName(Range phrase) {
    return Character.isUpperCase(words.form(phrase.from()).codePointAt(0))
        && IntStream.range(phrase.from(), phrase.to()).anyMatch(k -> words.tagged(k, "NNP"));
  }

  /**
   * Whether the candidate is a quotation with the speaker's name under it: it opens a paragraph,
   * and the name after the dash ends that paragraph or is the next.
   */
  static boolean isSigned(Words words, Candidate candidate) {
    if (!candidate.frame().equals(SIGNED)) {
      return false;
    }
    int from = candidate.content().get(0).from();
    int to = candidate.source().orElseThrow().to();
    int end = to < words.size() && words.isStop(to) ? to + 1 : to;
    boolean opens = from == 0 || words.paragraph(from) != words.paragraph(from - 1);
    return opens && (end == words.size() || words.paragraph(end) != words.paragraph(end - 1));
  }

  /**
   * Whether the layout alone says who speaks: a name under a quotation, an answer in an interview.
   */
  static boolean isLaidOut(Words words, Candidate candidate) {
    return candidate.frame().equals(ANSWER) || isSigned(words, candidate);
  }

  private void add(
      List<Range> content, Range source, Range cue, int head, String key, String frame) {
    found.add(
        new Candidate(
            content,
            Optional.of(source),
            cue,
            head,
            key,
            "phrase",
            frame,
            "PHRASE",
            Optional.empty(),
            Optional.empty(),
            0));
  }
}
