package org.w3id.dixit.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proposes an attribution for nouns that say, mean or want something: "her call for", "a statement
 * that", "has plans to", "his advice: …".
 */
final class NounRules {
  private final Syntax syntax;
  private final Words words;
  private final List<Candidate> found = new ArrayList<>();

  NounRules(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  List<Candidate> propose() {
    for (int i = 0; i < words.size(); i++) {
      if (syntax.phrases().ends(i) && words.tagged(i, "NN") && !words.tagged(i, "NNP")) {
        propose(i);
      }
    }
    return found;
  }

  private void propose(int head) {
    String key = "noun " + words.lemma(head);
    if (!syntax.cues().knows(key)) {
      return;
    }
    int limit = syntax.limit(head);
    int start = syntax.phrases().start(head);
    int to = head + 1;
    String linked = "";
    int g = syntax.verbs().at(to);
    if (g >= 0 && to < limit && isCopula(syntax.verbs().all().get(g))) {
      to = syntax.verbs().all().get(g).tokens().to();
      linked = "IS-";
    }
    Frame frame = syntax.frames().after(to, limit, false);
    boolean hangs =
        switch (frame.kind()) {
          case THAT, TO, PREP, COLON, QUOTE, WH -> true;
          case GERUND -> frame.cueEnd() == to;
          default -> false;
        };
    if (!hangs || frame.contentStart() >= limit || (linked.isEmpty() && isPlainOf(frame))) {
      return;
    }
    int from = frame.contentStart();
    int end =
        syntax.opensQuotation(from) && frame.kind() != Frame.Kind.PREP
            ? Math.min(limit, words.quoted(words.quote(from)).to())
            : end(from, limit, frame);
    if (end <= from) {
      return;
    }
    String name =
        linked
            + (frame.kind() == Frame.Kind.PREP
                ? "PREP:" + frame.preposition()
                : frame.kind().name());
    owned(head, start, frame, name, key, new Range(from, end));
  }

  private int end(int from, int limit, Frame frame) {
    int end = syntax.clauses().end(from, limit, VerbGroup.Form.PAST);
    if (frame.kind() != Frame.Kind.PREP) {
      return beforeMainVerb(from, end);
    }
    for (int k = from + 1; k < end; k++) {
      int g = syntax.verbs().at(k);
      boolean finite = g >= 0 && syntax.verbs().all().get(g).form().finite();
      if (finite && !words.tagged(k - 1, "W") && syntax.phrases().ends(k - 1)) {
        return k;
      }
    }
    return end;
  }

  /**
   * "Her claim that the vote was rigged angered many": a finite verb right after another's clause.
   */
  private int beforeMainVerb(int from, int end) {
    int finite = 0;
    for (int k = from; k < end; k++) {
      int g = syntax.verbs().at(k);
      if (g < 0 || syntax.verbs().all().get(g).tokens().from() != k) {
        continue;
      }
      boolean verb = syntax.verbs().all().get(g).form().finite();
      if (verb && finite > 0 && syntax.verbs().at(k - 1) >= 0) {
        return k;
      }
      finite += verb ? 1 : 0;
    }
    return end;
  }

  private boolean isPlainOf(Frame frame) {
    return frame.kind() == Frame.Kind.QUOTE && frame.contentStart() == frame.cueEnd() + 1;
  }

  private boolean isCopula(VerbGroup group) {
    return group.form().finite() && words.lemma(group.head()).equals("be");
  }

  private void owned(int head, int start, Frame frame, String name, String key, Range content) {
    int possessor = possessorEnd(start, head);
    if (possessor > start) {
      Range source = new Range(start, possessor);
      int cue = words.tag(possessor).equals("POS") ? possessor + 1 : possessor;
      add(
          content,
          Optional.of(source),
          new Range(cue, Math.max(head + 1, frame.cueEnd())),
          head,
          key,
          name,
          Subject.Place.POSSESSOR.name());
      return;
    }
    int g = syntax.verbs().at(start - 1);
    if (g >= 0 && syntax.sources().of(g).isPresent() && !syntax.verbs().all().get(g).passive()) {
      VerbGroup verb = syntax.verbs().all().get(g);
      Subject subject = syntax.sources().of(g).get();
      if (subject.tokens().to() <= verb.tokens().from()) {
        add(
            content,
            Optional.of(subject.tokens()),
            new Range(verb.tokens().from(), Math.max(head + 1, frame.cueEnd())),
            head,
            key,
            "OBJECT-" + name,
            words.lemma(verb.head()));
        return;
      }
    }
    add(
        content,
        Optional.empty(),
        new Range(start, Math.max(head + 1, frame.cueEnd())),
        head,
        key,
        name,
        "NOBODY");
  }

  /** One past the possessor within the phrase: before its "'s", or a possessive pronoun. */
  private int possessorEnd(int start, int head) {
    for (int k = head; k > start; k--) {
      if (words.tag(k).equals("POS")) {
        return k;
      }
    }
    return words.tag(start).equals("PRP$") ? start + 1 : start;
  }

  private void add(
      Range content,
      Optional<Range> source,
      Range cue,
      int head,
      String key,
      String frame,
      String place) {
    found.add(
        new Candidate(
            List.of(content),
            source,
            cue,
            head,
            key,
            "noun",
            frame,
            place,
            Optional.empty(),
            Optional.empty(),
            0));
  }
}
