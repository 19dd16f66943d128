package org.w3id.dixit.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes in the second half of what was said, where only the tense tells that it is one: in "X said
 * it welcomes the deal, and supports the talks" the second verb is in the present, as the first
 * one's is, so it is part of what was said; "and called for talks" would be something else that X
 * did.
 */
final class Coordinations {
  private final Syntax syntax;
  private final Words words;

  Coordinations(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  /** The same attributions in the same order, some with longer contents. */
  List<Candidate> extend(List<Candidate> chosen) {
    boolean[] taken = new boolean[words.size()];
    for (Candidate one : chosen) {
      mark(taken, one.cue());
      one.content().forEach(piece -> mark(taken, piece));
      one.source().ifPresent(source -> mark(taken, source));
    }
    return chosen.stream().map(one -> extended(one, taken)).toList();
  }

  private static void mark(boolean[] taken, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      taken[i] = true;
    }
  }

  private Candidate extended(Candidate one, boolean[] taken) {
    boolean past = one.verb().filter(v -> v.form() == VerbGroup.Form.PAST).isPresent();
    Range last = one.content().get(one.content().size() - 1);
    if (!past || last.from() < one.cue().to() || !isPresent(firstFinite(last))) {
      return one;
    }
    int limit = syntax.limit(one.head());
    int verb = afterConjunction(last.to(), limit);
    if (verb < 0 || !isPresent(syntax.verbs().at(verb))) {
      return one;
    }
    int end = syntax.clauses().end(verb, limit, VerbGroup.Form.PAST);
    for (int i = last.to(); i < end; i++) {
      if (taken[i]) {
        return one;
      }
    }
    List<Range> content = new ArrayList<>(one.content());
    content.set(content.size() - 1, new Range(last.from(), end));
    return one.withContent(content);
  }

  /** The token after a conjunction with or without a comma before it, or -1. */
  private int afterConjunction(int at, int limit) {
    int i = at < limit && words.is(at, ",") ? at + 1 : at;
    return i + 1 < limit && words.tag(i).equals("CC") ? i + 1 : -1;
  }

  /** The number of the first finite verb group in the range, or -1. */
  private int firstFinite(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      int group = syntax.verbs().at(i);
      if (group >= 0 && syntax.verbs().all().get(group).form().finite()) {
        return group;
      }
    }
    return -1;
  }

  private boolean isPresent(int group) {
    return group >= 0 && syntax.verbs().all().get(group).form() == VerbGroup.Form.PRESENT;
  }
}
