package org.w3id.dixit.attribution;

import java.util.Set;

/**
 * Finds where content ends and where it begins, conservatively: what the writer may have added is
 * left out. The stops were chosen by how often contents of PolNeAR's training part end there.
 */
final class Clauses {
  private static final Set<String> STOP_AFTER_COMMA =
      Set.of("which", "although", "though", "where", "according", "prompting", "despite");

  private static final Set<String> SUBORDINATORS =
      Set.of(
          "although",
          "though",
          "while",
          "when",
          "if",
          "because",
          "since",
          "after",
          "before",
          "once",
          "unless",
          "even",
          "whereas");

  private final Words words;
  private final NounPhrases phrases;
  private final VerbGroups verbs;
  private final Cues cues;

  Clauses(Words words, NounPhrases phrases, VerbGroups verbs, Cues cues) {
    this.words = words;
    this.phrases = phrases;
    this.verbs = verbs;
    this.cues = cues;
  }

  /** One past the last token of a content that starts at {@code from} and follows its cue. */
  int end(int from, int limit, VerbGroup.Form form) {
    int i = from;
    while (i < limit) {
      int q = words.quote(i);
      if (q >= 0 && q != words.quote(Math.max(0, from - 1)) && words.quoted(q).to() > i) {
        i = Math.min(words.quoted(q).to(), limit);
        if (endsSentence(i - 1) && i < limit && isUpper(i)) {
          return i;
        }
        continue;
      }
      if (i > from && stops(i, from, limit, form)) {
        return i;
      }
      i++;
    }
    return limit;
  }

  /** Whether the words inside a mark end with a sentence's end: {@code done.”} */
  private boolean endsSentence(int mark) {
    return words.isMark(mark) && words.tag(mark - 1).equals(".");
  }

  private boolean isUpper(int i) {
    return Character.isUpperCase(words.form(i).charAt(0));
  }

  private boolean stops(int i, int from, int limit, VerbGroup.Form form) {
    String word = words.lower(i);
    if (words.tag(i).equals(".")) {
      return (!word.equals("?") && !word.equals("!")) || (i + 1 < limit && isUpper(i + 1));
    }
    if (word.equals(";") || word.equals("—") || word.equals("--") || word.equals("–")) {
      return true;
    }
    if (word.equals(",")) {
      return comma(i, from, limit, form)
          || (isSubordinate(from) && phrases.begins(i + 1) && clauseAt(i + 1, limit));
    }
    boolean reason =
        (word.equals("according") && words.is(i + 1, "to"))
            || (word.equals("due") && words.is(i + 1, "to"))
            || (words.tag(i).equals("IN") && words.is(i + 1, "what") && phrases.begins(i + 2));
    if (reason) {
      return true;
    }
    return words.tag(i).equals("CC") && conjoined(i, i + 1, form);
  }

  private boolean comma(int i, int from, int limit, VerbGroup.Form form) {
    int next = i + 1;
    if (next >= limit || isTrailingAttribution(next, limit)) {
      return true;
    }
    if (verbs.at(next) >= 0 && verbs.all().get(verbs.at(next)).form().finite()) {
      return !commaBetween(from, i);
    }
    if (words.tag(next).equals("CC")) {
      int after = next + 1;
      return words.is(after, "according")
          || conjoined(next, after, form)
          || (phrases.begins(after) && clauseAt(after, limit));
    }
    boolean stop =
        STOP_AFTER_COMMA.contains(words.lower(next))
            || words.is(next, "who")
            || (words.tag(next).equals("VBG") && phrases.start(next) < 0)
            || words.is(next, "while")
            || words.is(next, "a")
            || words.is(next, "an")
            || (words.tag(next).equals("PRP") && clauseAt(next, limit));
    return stop && !closesAgain(next, limit);
  }

  /** Whether the sentence opens with a conjunction: "Although X said …, …". */
  private boolean isSubordinate(int from) {
    int start = words.unitStart(from);
    String tag = words.tag(start);
    boolean opens = (tag.equals("IN") && !words.is(start, "in")) || tag.equals("WRB");
    if (!opens || words.is(start, "as") || verbs.at(start + 1) >= 0) {
      return false;
    }
    for (int k = start; k < from && k < start + 20; k++) {
      if (words.is(k, ",")) {
        return false;
      }
    }
    return from - start < 20 && SUBORDINATORS.contains(words.lower(start));
  }

  /** Whether a comma stands between: the clause's own subject may have an aside. */
  private boolean commaBetween(int from, int to) {
    for (int k = to - 1; k >= from && to - k < 40; k--) {
      if (words.is(k, ",")) {
        return true;
      }
    }
    return false;
  }

  private boolean clauseAt(int i, int limit) {
    int to = phrases.end(i);
    int g = to > 0 && to < limit ? verbs.at(to) : -1;
    return g >= 0 && verbs.all().get(g).form().finite();
  }

  /** Whether an aside between commas ends before a finite verb: the clause goes on. */
  private boolean closesAgain(int from, int limit) {
    for (int k = from; k < Math.min(limit, from + 25); k++) {
      if (words.is(k, ",")) {
        int g = verbs.at(k + 1);
        return g >= 0 && verbs.all().get(g).form().finite() && k + 1 < limit;
      }
    }
    return false;
  }

  /** "… and called on": a second verb of the cue's tense, whose subject is the source. */
  private boolean conjoined(int conjunction, int next, VerbGroup.Form form) {
    int g = verbs.at(next);
    if (g < 0 || words.is(conjunction, "or") || words.quote(conjunction) != words.quote(next)) {
      return false;
    }
    VerbGroup group = verbs.all().get(g);
    boolean same = group.form() == form && group.tokens().from() == next;
    return same
        && form != VerbGroup.Form.INFINITIVE
        && cues.strength(words.lemma(group.head())) > 0.2;
  }

  /** "…, he said" and "…, said X" up to the next comma or the end. */
  boolean isTrailingAttribution(int i, int limit) {
    if (words.is(i, "according") && words.is(i + 1, "to")) {
      return true;
    }
    int g = verbs.at(i);
    if (g >= 0 && phrases.begins(verbs.all().get(g).tokens().to())) {
      return speaks(g);
    }
    if (!phrases.begins(i)) {
      return false;
    }
    int k = phrases.end(i);
    for (int steps = 0; steps < 4 && k < limit && verbs.at(k) < 0; steps++) {
      boolean linked = words.tag(k).equals("IN") || words.tag(k).equals("CC");
      if (!linked || !phrases.begins(k + 1)) {
        return false;
      }
      k = phrases.end(k + 1);
    }
    g = k < limit ? verbs.at(k) : -1;
    if (g < 0 || !speaks(g)) {
      return false;
    }
    int to = verbs.all().get(g).tokens().to();
    return to >= limit
        || words.is(to, ",")
        || words.isStop(to)
        || words.isMark(to)
        || words.tag(to).equals("IN")
        || TimeWords.is(words.lower(to));
  }

  private boolean speaks(int g) {
    VerbGroup group = verbs.all().get(g);
    return group.form().finite() && cues.isParenthetical(words.lemma(group.head()));
  }

  /**
   * Where content that stands before its cue begins: the unit's start without a dateline or a
   * conjunction.
   */
  int start(int unitStart, int end) {
    int from = unitStart;
    for (int k = unitStart; k < Math.min(end, unitStart + 12); k++) {
      boolean dash =
          words.is(k, "—")
              || words.is(k, "--")
              || words.is(k, "–")
              || words.is(k, "-")
              || words.is(k, ":");
      if (dash
          && isUpper(unitStart)
          && words.tagged(unitStart, "NNP")
          && k < unitStart + 10
          && noVerb(unitStart, k)) {
        from = k + 1;
      }
    }
    return from < end && words.tag(from).equals("CC") ? from + 1 : from;
  }

  private boolean noVerb(int from, int to) {
    for (int k = from; k < to; k++) {
      if (verbs.at(k) >= 0) {
        return false;
      }
    }
    return true;
  }
}
