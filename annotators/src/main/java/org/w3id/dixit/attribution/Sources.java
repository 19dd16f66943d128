package org.w3id.dixit.attribution;

import java.util.Optional;
import java.util.Set;

/**
 * Finds who does what a verb group says: the subject of each group, by place and part of speech.
 */
final class Sources {
  /** How far a subject may stand from its verb, in tokens. */
  private static final int REACH = 45;

  private static final Set<String> LINKS =
      Set.of(
          "of", "for", "from", "at", "in", "on", "with", "to", "between", "among", "against", "by",
          "like", "under", "about", "over", "within", "near", "across", "inside");

  private final Words words;
  private final NounPhrases phrases;
  private final VerbGroups verbs;
  private final Cues cues;
  private final Subject[] subjects;

  Sources(Words words, NounPhrases phrases, VerbGroups verbs, Cues cues) {
    this.cues = cues;
    this.words = words;
    this.phrases = phrases;
    this.verbs = verbs;
    subjects = new Subject[verbs.all().size()];
    for (int g = 0; g < subjects.length; g++) {
      subjects[g] = find(g);
    }
  }

  /** The subject of the group with that number, empty where none was found before it. */
  Optional<Subject> of(int group) {
    return Optional.ofNullable(subjects[group]);
  }

  private Subject find(int g) {
    VerbGroup group = verbs.all().get(g);
    int from = group.tokens().from();
    int j = from - 1;
    if (j < words.unitStart(from)) {
      return group.form() == VerbGroup.Form.GERUND ? following(g) : null;
    }
    return switch (group.form()) {
      case INFINITIVE -> governed(g, j);
      case GERUND, PARTICIPLE -> participle(g, j);
      default -> finite(g, j);
    };
  }

  private Subject finite(int g, int j) {
    int from = verbs.all().get(g).tokens().from();
    if (words.tagged(j, "WP") || words.tagged(j, "WDT")) {
      return relative(j);
    }
    while (phrases.ends(j)
        && isTime(j)
        && phrases.start(j) - 1 > words.unitStart(from)
        && !words.tagged(phrases.start(j) - 1, "IN")) {
      j = phrases.start(j) - 1;
      j = words.tagged(j, "RB") && verbs.at(j) < 0 ? j - 1 : j;
    }
    boolean day = phrases.ends(j) && isTime(j) && words.tagged(phrases.start(j) - 1, "IN");
    j = day && phrases.ends(phrases.start(j) - 2) ? phrases.start(j) - 2 : j;
    if (phrases.ends(j) && sameBlock(j, from)) {
      return new Subject(endingAt(j), Subject.Place.BEFORE);
    }
    if (words.is(j, ",") || words.tag(j).equals("-RRB-") || words.isMark(j)) {
      Subject across = across(j, from);
      if (across != null) {
        return across;
      }
    }
    if (words.is(j, ",") || words.tag(j).equals("CC")) {
      return shared(g, from);
    }
    return null;
  }

  private Subject relative(int j) {
    boolean that = words.is(j, "who") || words.is(j, "which") || words.is(j, "that");
    return that ? new Subject(new Range(j, j + 1), Subject.Place.RELATIVE) : null;
  }

  /** Whether two tokens stand in the same quotation, or both outside. */
  private boolean sameBlock(int a, int b) {
    return words.quote(a) == words.quote(b);
  }

  private Subject governed(int g, int j) {
    int before = verbs.at(j);
    if (before >= 0 && before == g - 1 && subjects[before] != null) {
      return new Subject(subjects[before].tokens(), Subject.Place.GOVERNED);
    }
    return words.tag(j).equals("CC") ? shared(g, verbs.all().get(g).tokens().from()) : null;
  }

  private Subject participle(int g, int j) {
    int from = verbs.all().get(g).tokens().from();
    if (verbs.all().get(g).form() == VerbGroup.Form.PARTICIPLE) {
      return null;
    }
    if (phrases.ends(j) && sameBlock(j, from)) {
      return new Subject(endingAt(j), Subject.Place.NOUN);
    }
    boolean free = words.is(j, ",") || words.tag(j).equals("CC") || words.isMark(j);
    boolean linked = words.tag(j).equals("IN");
    if (!free && !linked) {
      return null;
    }
    int main = mainBefore(g, from);
    if (main < 0) {
      return linked ? following(g) : null;
    }
    return new Subject(subjects[main].tokens(), Subject.Place.PARTICIPLE);
  }

  /**
   * The nearest finite group before that says something; else the nearest that is no relative's.
   */
  private int mainBefore(int g, int from) {
    int unit = words.unitStart(from);
    int any = -1;
    for (int k = g - 1; k >= 0 && g - k <= 12; k--) {
      VerbGroup group = verbs.all().get(k);
      if (group.tokens().from() < unit) {
        break;
      }
      if (!group.form().finite() || subjects[k] == null || !sameBlock(from, group.head())) {
        continue;
      }
      if (cues.strength(words.lemma(group.head())) > 0.3) {
        return k;
      }
      boolean weaker =
          any < 0
              || (subjects[any].place() == Subject.Place.RELATIVE
                  && subjects[k].place() != Subject.Place.RELATIVE);
      any = weaker ? k : any;
    }
    return any;
  }

  /** "Calling it a …, Trump said": the subject of the clause that follows the comma. */
  private Subject following(int g) {
    int from = verbs.all().get(g).tokens().from();
    int end = Math.min(words.unitEnd(from), from + REACH);
    for (int i = from; i < end; i++) {
      if (words.is(i, ",") && phrases.begins(i + 1) && sameBlock(i + 1, from)) {
        Range subject = startingAt(i + 1, end);
        int verb = verbs.at(subject.to());
        if (verb >= 0 && verbs.all().get(verb).form().finite()) {
          return new Subject(subject, Subject.Place.PARTICIPLE);
        }
      }
    }
    return null;
  }

  /** "hailed it and called on …": the nearest group before of the same tense, else the nearest. */
  private Subject shared(int g, int from) {
    VerbGroup.Form form = verbs.all().get(g).form();
    int unit = words.unitStart(from);
    Subject any = null;
    boolean same = false;
    for (int k = g - 1; k >= 0 && g - k <= 12; k--) {
      VerbGroup group = verbs.all().get(k);
      if (group.tokens().from() < unit) {
        break;
      }
      if (subjects[k] == null || !sameBlock(from, group.head())) {
        continue;
      }
      if (group.form() == form && cues.strength(words.lemma(group.head())) > 0.3) {
        return new Subject(subjects[k].tokens(), Subject.Place.SHARED);
      }
      boolean better = any == null || (group.form() == form && !same);
      any = better ? subjects[k] : any;
      same |= group.form() == form;
    }
    return any == null ? null : new Subject(any.tokens(), Subject.Place.SHARED);
  }

  /** "X, a doctor, said", "X, who …, said", "X (R-Texas) said": what stands before the commas. */
  private Subject across(int j, int from) {
    if (words.tag(j).equals("-RRB-")) {
      int open = j;
      while (open > from - 12 && open > 0 && !words.tag(open).equals("-LRB-")) {
        open--;
      }
      return words.tag(open).equals("-LRB-") && phrases.ends(open - 1)
          ? new Subject(endingAt(open - 1), Subject.Place.ACROSS)
          : null;
    }
    int low = Math.max(words.unitStart(from), from - REACH);
    for (int k = j - 1; k > low; k--) {
      if (words.quote(k) >= 0 && !sameBlock(k, from)) {
        return null;
      }
      if (!words.is(k, ",") || !parenthetical(k + 1)) {
        continue;
      }
      int end = words.tag(k - 1).equals("-RRB-") ? beforeBracket(k - 1) : k - 1;
      if (phrases.ends(end) && !isTime(end)) {
        Range head = endingAt(end);
        boolean apposed = phrases.begins(k + 1) && !words.isVerb(k + 1) && !hasVerb(k + 1, j);
        return new Subject(apposed ? new Range(head.from(), j) : head, Subject.Place.ACROSS);
      }
    }
    return null;
  }

  private int beforeBracket(int close) {
    int k = close;
    while (k > 0 && close - k < 8 && !words.tag(k).equals("-LRB-")) {
      k--;
    }
    return k - 1;
  }

  private boolean hasVerb(int from, int to) {
    for (int k = from; k < to; k++) {
      int g = verbs.at(k);
      if (g >= 0 && verbs.all().get(g).form().finite()) {
        return true;
      }
    }
    return false;
  }

  private boolean parenthetical(int k) {
    String tag = words.tag(k);
    return phrases.begins(k)
        || tag.startsWith("W")
        || tag.equals("VBG")
        || tag.equals("VBN")
        || tag.equals("IN")
        || tag.equals("RB")
        || tag.equals("JJ")
        || tag.equals("TO")
        || tag.equals("CC");
  }

  /** Whether the phrase that ends at a token names a day or a month. */
  boolean isTime(int end) {
    return TimeWords.is(words.lemma(end)) || TimeWords.is(words.lower(end));
  }

  /** The noun phrase that ends with token {@code j}, with all that hangs on its head. */
  Range endingAt(int j) {
    int low = words.unitStart(j);
    int from = phrases.start(j);
    for (int steps = 0; steps < 12; steps++) {
      int next = extended(from, low, j);
      if (next < 0 || next < low || !sameBlock(next, j)) {
        break;
      }
      from = next;
    }
    while (from < j && words.isMark(from)) {
      from++;
    }
    return new Range(from, j + 1);
  }

  /**
   * A step to the left: by preposition, conjunction, apposition or restrictive clause; -1: none.
   */
  private int extended(int from, int low, int last) {
    int p = from - 1;
    if (p <= low) {
      return -1;
    }
    boolean descriptor = phrases.ends(p - 1) && !isTime(p - 1);
    if (words.tag(p).equals("IN") || words.tag(p).equals("TO")) {
      if (LINKS.contains(words.lower(p)) && descriptor) {
        return words.isVerb(p - 1) ? -1 : phrases.start(p - 1);
      }
      return clause(p, low, last);
    }
    if (words.tag(p).equals("CC")) {
      if (descriptor) {
        return isObject(phrases.start(p - 1)) ? -1 : phrases.start(p - 1);
      }
      return words.is(p - 1, ",") && phrases.ends(p - 2) && inList(phrases.start(p - 2))
          ? phrases.start(p - 2)
          : -1;
    }
    if (words.is(p, ",") && descriptor && inList(phrases.start(p - 1)) && listed(from, last)) {
      return phrases.start(p - 1);
    }
    return words.isVerb(p) || words.tag(p).equals("JJ") ? clause(p, low, last) : -1;
  }

  private boolean inList(int start) {
    return words.tagged(start, "NNP") || words.tagged(start - 1, ",") || isUnitStart(start);
  }

  private boolean isUnitStart(int start) {
    return words.unitStart(start) == start;
  }

  /** Whether "and" or "or" stands between two tokens: a list, not an aside. */
  private boolean listed(int from, int last) {
    for (int k = from; k < last; k++) {
      if (words.tag(k).equals("CC")) {
        return true;
      }
    }
    return false;
  }

  private boolean isObject(int start) {
    return words.isVerb(start - 1) && words.unitStart(start) < start;
  }

  /** "people who know him", "a source speaking on …", "people familiar with …": its head. */
  private int clause(int p, int low, int last) {
    for (int k = p; k > low && p - k < 14; k--) {
      if (words.is(k, ",") || words.isStop(k) || !sameBlock(k, last)) {
        return -1;
      }
      boolean head = phrases.ends(k - 1);
      boolean pronoun = words.tagged(k, "WP") || words.tagged(k, "WDT");
      int g = verbs.at(k);
      boolean reduced =
          g >= 0
              && verbs.all().get(g).tokens().from() == k
              && (verbs.all().get(g).form() == VerbGroup.Form.GERUND
                  || verbs.all().get(g).form() == VerbGroup.Form.PARTICIPLE);
      if (head && (pronoun || reduced || isPredicate(k))) {
        return phrases.start(k - 1);
      }
      if (g >= 0 && verbs.all().get(g).form().finite() && !reducedBefore(k, g)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isPredicate(int k) {
    return words.tag(k).equals("JJ") && words.tag(k + 1).equals("IN");
  }

  private boolean reducedBefore(int k, int g) {
    int before = verbs.all().get(g).tokens().from() - 1;
    return k > before && (words.tagged(before, "WP") || words.tagged(before, "WDT"));
  }

  /** The noun phrase that starts at token {@code i}, with what hangs on it, up to {@code end}. */
  Range startingAt(int i, int end) {
    int to = Math.min(phrases.end(i), end);
    for (int steps = 0; steps < 10; steps++) {
      int next = continued(i, to, end);
      if (next < 0) {
        break;
      }
      to = next;
    }
    return new Range(i, Math.max(to, i + 1));
  }

  private int continued(int first, int to, int end) {
    if (to + 1 >= end || !sameBlock(first, to)) {
      return -1;
    }
    boolean begins = phrases.begins(to + 1) && sameBlock(first, to + 1);
    int next = phrases.end(to + 1);
    if (words.tag(to).equals("IN") && LINKS.contains(words.lower(to)) && begins) {
      return isTime(next - 1) || MediumWords.is(words.lemma(next - 1)) ? -1 : Math.min(next, end);
    }
    boolean clause = verbs.at(next) >= 0 && next < end;
    return words.tag(to).equals("CC") && begins && !clause ? Math.min(next, end) : -1;
  }

  /** The same with appositions and restrictive relative clauses: sources after their cue. */
  Range withAppositions(Range phrase, int end) {
    int to = phrase.to();
    if (to < end && words.is(to, "who")) {
      return new Range(phrase.from(), clauseEnd(to, end));
    }
    for (int steps = 0; steps < 3; steps++) {
      boolean apposed =
          words.is(to, ",")
              && to + 1 < end
              && phrases.begins(to + 1)
              && !isTime(phrases.end(to + 1) - 1)
              && !words.tag(to + 1).equals("PRP")
              && sameBlock(to + 1, phrase.from());
      if (!apposed) {
        break;
      }
      Range next = startingAt(to + 1, end);
      int g = verbs.at(next.to());
      if (next.to() < end && g >= 0 && verbs.all().get(g).form().finite()) {
        break;
      }
      to = clauseEnd(next.to(), end);
    }
    return new Range(phrase.from(), to);
  }

  private int clauseEnd(int from, int end) {
    int k = from;
    while (k < end && !words.is(k, ",") && !words.isStop(k) && sameBlock(k, from)) {
      k++;
    }
    return k;
  }
}
