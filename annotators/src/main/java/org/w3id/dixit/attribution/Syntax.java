package org.w3id.dixit.attribution;

/** What the rules read of one document: words, phrases, verb groups, subjects, frames, clauses. */
record Syntax(
    Words words,
    NounPhrases phrases,
    VerbGroups verbs,
    Sources sources,
    Frames frames,
    Clauses clauses,
    Cues cues) {
  static Syntax of(Words words, Cues cues) {
    NounPhrases phrases = new NounPhrases(words);
    VerbGroups verbs = new VerbGroups(words, phrases);
    Sources sources = new Sources(words, phrases, verbs, cues);
    Frames frames = new Frames(words, phrases, verbs, sources);
    Clauses clauses = new Clauses(words, phrases, verbs, cues);
    return new Syntax(words, phrases, verbs, sources, frames, clauses, cues);
  }

  /**
   * One past the last token that a cue at token {@code i} may reach: its unit, or its quotation.
   */
  int limit(int i) {
    int q = words.quote(i);
    if (q < 0) {
      return words.unitEnd(i);
    }
    int end = Math.min(words.quoted(q).to(), words.unitEnd(i));
    int to = i + 1;
    while (to < end && words.sentence(to) == words.sentence(i)) {
      to++;
    }
    return to == words.quoted(q).to() && words.isMark(to - 1) ? to - 1 : to;
  }

  /** The first token that a cue at token {@code i} may reach. */
  int floor(int i) {
    int q = words.quote(i);
    if (q < 0) {
      return words.unitStart(i);
    }
    int from = i;
    int low = Math.max(words.quoted(q).from(), words.unitStart(i));
    while (from > low && words.sentence(from - 1) == words.sentence(i)) {
      from--;
    }
    return from == words.quoted(q).from() && words.isMark(from) ? from + 1 : from;
  }

  /** Whether a whole quotation, one that can stand for what was said, ends with token {@code i}. */
  boolean closesQuotation(int i) {
    int q = words.quote(i);
    return q >= 0 && words.quoted(q).to() == i + 1;
  }

  boolean opensQuotation(int i) {
    int q = words.quote(i);
    return q >= 0 && words.quoted(q).from() == i;
  }
}
