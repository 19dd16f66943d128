package org.w3id.dixit.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proposes an attribution for each verb group and what stands after or before it. */
final class VerbRules {
  private final Syntax syntax;
  private final Words words;
  private final List<Candidate> found = new ArrayList<>();

  VerbRules(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  List<Candidate> propose() {
    List<VerbGroup> groups = syntax.verbs().all();
    for (int g = 0; g < groups.size(); g++) {
      propose(g, groups.get(g));
    }
    return found;
  }

  private void propose(int g, VerbGroup group) {
    if (words.is(group.head(), "according")) {
      return;
    }
    Optional<Subject> subject = syntax.sources().of(g);
    int limit = syntax.limit(group.head());
    boolean hearer = syntax.cues().takesHearer(words.lemma(group.head()));
    Frame frame = syntax.frames().after(group.tokens().to(), limit, hearer);
    if (before(group, subject, frame, limit)) {
      return;
    }
    if (group.passive() || group.form() == VerbGroup.Form.PARTICIPLE) {
      passive(group, subject, frame, limit);
    } else if (isRaising(group)) {
      raised(group, subject, limit);
    } else if (subject.isPresent() && frame.kind() != Frame.Kind.NONE) {
      after(group, subject.get(), frame, limit);
      listener(group, subject.get(), frame, limit);
    } else if (subject.isPresent()) {
      asClause(group, subject.get(), limit);
    }
  }

  /** The same cue with its listener taken for the object: "called the man that …". */
  private void listener(VerbGroup group, Subject subject, Frame frame, int limit) {
    if (frame.addressee().isPresent()) {
      int from = frame.addressee().get().from();
      Frame object =
          new Frame(Frame.Kind.OBJECT, from, from, "", Optional.empty(), Optional.empty());
      after(group, subject, object, limit);
    }
  }

  /** "As X explained, …": the clause after the comma. */
  private void asClause(VerbGroup group, Subject subject, int limit) {
    int start = subject.tokens().from();
    int comma = group.tokens().to();
    boolean as = words.is(start - 1, "as") && words.unitStart(start) == start - 1;
    if (!as || !words.is(comma, ",") || comma + 1 >= limit) {
      return;
    }
    Frame frame =
        new Frame(Frame.Kind.AS, comma, comma + 1, "", Optional.empty(), Optional.empty());
    int end = syntax.clauses().end(comma + 1, limit, group.form());
    add(
        List.of(new Range(comma + 1, end)),
        Optional.of(subject.tokens()),
        group.tokens(),
        group,
        frame,
        "ASCLAUSE",
        subject.place());
  }

  private boolean isRaising(VerbGroup group) {
    return syntax.cues().strength("raising " + words.lemma(group.head())) > 0;
  }

  /** The cue's tokens: with the chain of verbs that leads to an infinitive. */
  private Range cue(VerbGroup group, Subject.Place place, int end) {
    int from = group.tokens().from();
    if (place == Subject.Place.GOVERNED) {
      int before = syntax.verbs().at(from - 1);
      from = before < 0 ? from : syntax.verbs().all().get(before).tokens().from();
    }
    return new Range(from, Math.max(end, group.tokens().to()));
  }

  private void after(VerbGroup group, Subject subject, Frame frame, int limit) {
    int start = frame.contentStart();
    if (start >= limit && frame.kind() != Frame.Kind.COLON) {
      return;
    }
    if (start >= words.size()) {
      return;
    }
    List<Range> content = new ArrayList<>();
    if (frame.kind() == Frame.Kind.COLON && start >= limit) {
      content.addAll(nextParagraph(start));
    } else if (frame.kind() == Frame.Kind.QUOTE || opensAfterColon(frame, start)) {
      content.add(quotedContent(start, limit, group));
    } else {
      int stop = frame.kind() == Frame.Kind.COLON ? colonEnd(limit) : limit;
      int end = syntax.clauses().end(start, stop, group.form());
      if (end <= start) {
        return;
      }
      content.add(new Range(start, end));
    }
    if (content.isEmpty()) {
      return;
    }
    Range cue = cue(group, subject.place(), frame.cueEnd());
    add(content, Optional.of(subject.tokens()), cue, group, frame, name(frame), subject.place());
  }

  private int colonEnd(int limit) {
    return words.tag(limit - 1).equals(".") ? limit - 1 : limit;
  }

  private boolean opensAfterColon(Frame frame, int start) {
    return frame.kind() == Frame.Kind.COLON && syntax.opensQuotation(start);
  }

  private String name(Frame frame) {
    String kind = frame.addressee().isPresent() ? "HEARD" + frame.kind() : frame.kind().name();
    return frame.preposition().isEmpty()
        ? kind
        : kind + ":" + frame.preposition().replace(' ', '_');
  }

  /** From a quotation's mark to its end, and on where the sentence goes on outside the marks. */
  private Range quotedContent(int start, int limit, VerbGroup group) {
    int to = Math.min(words.quoted(words.quote(start)).to(), words.size());
    while (to + 1 < limit && words.tag(to).equals("CC") && syntax.opensQuotation(to + 1)) {
      to = words.quoted(words.quote(to + 1)).to();
    }
    boolean goesOn =
        to < limit
            && !words.isStop(to)
            && !words.is(to, ",")
            && !words.tag(to - 2).equals(",")
            && !words.tag(to - 2).equals(".");
    return new Range(start, goesOn ? syntax.clauses().end(to, limit, group.form()) : to);
  }

  /** The paragraph, or the quotation that opens it, after a colon that ends one. */
  private List<Range> nextParagraph(int start) {
    if (syntax.opensQuotation(start)) {
      return List.of(words.quoted(words.quote(start)));
    }
    int to = start + 1;
    while (to < words.size() && words.paragraph(to) == words.paragraph(start)) {
      to++;
    }
    return List.of(new Range(start, to));
  }

  /** "was hailed by X as …", "were expected to …". */
  private void passive(VerbGroup group, Optional<Subject> subject, Frame frame, int limit) {
    int i = group.tokens().to();
    Optional<Range> agent = Optional.empty();
    Frame rest = frame;
    if (words.is(i, "by") && syntax.phrases().begins(i + 1) && i + 1 < limit) {
      Range by = syntax.sources().startingAt(i + 1, limit);
      agent = Optional.of(by);
      rest = syntax.frames().after(by.to(), limit, false);
    }
    List<Range> content = new ArrayList<>();
    subject
        .filter(s -> s.place() != Subject.Place.SHARED && s.place() != Subject.Place.GOVERNED)
        .filter(s -> s.place() != Subject.Place.RELATIVE && !isExpletive(s.tokens()))
        .ifPresent(s -> content.add(s.tokens()));
    boolean more = rest.kind() != Frame.Kind.NONE && rest.contentStart() < limit;
    if (more) {
      int from = rest.contentStart();
      int end =
          syntax.opensQuotation(from)
              ? quotedContent(from, limit, group).to()
              : syntax.clauses().end(from, limit, group.form());
      if (end > from && (content.isEmpty() || content.get(0).to() <= from)) {
        content.add(new Range(from, end));
      }
    }
    if (content.isEmpty() || (group.form() == VerbGroup.Form.PARTICIPLE && agent.isEmpty())) {
      return;
    }
    boolean unit = rest.kind() == Frame.Kind.AS && agent.isEmpty();
    int end = unit ? rest.cueEnd() : group.tokens().to();
    String frameName =
        "PASSIVE" + (agent.isPresent() ? "BY" : "") + "-" + (more ? name(rest) : "NONE");
    add(
        content,
        agent,
        new Range(group.tokens().from(), Math.max(end, group.tokens().to())),
        group,
        rest,
        frameName,
        agent.isPresent() ? Subject.Place.AGENT : Subject.Place.BEFORE);
  }

  private boolean isExpletive(Range range) {
    return range.length() == 1 && (words.is(range.from(), "it") || words.is(range.from(), "there"));
  }

  /** "X seems to …": nobody's, about X. */
  private void raised(VerbGroup group, Optional<Subject> subject, int limit) {
    int from = group.tokens().to();
    if (subject.isEmpty() || from >= limit || subject.get().place() == Subject.Place.RELATIVE) {
      return;
    }
    int start = words.is(from, "like") || words.is(from, "as") ? from + 1 : from;
    int end = start < limit ? syntax.clauses().end(start, limit, group.form()) : start;
    if (end <= start) {
      return;
    }
    List<Range> content = new ArrayList<>();
    if (!isExpletive(subject.get().tokens()) && subject.get().tokens().to() <= from) {
      content.add(subject.get().tokens());
    }
    content.add(new Range(start, end));
    Frame none = new Frame(Frame.Kind.NONE, from, start, "", Optional.empty(), Optional.empty());
    add(content, Optional.empty(), group.tokens(), group, none, "RAISING", subject.get().place());
  }

  /** "…, he said", "…," said X: content that stands before its cue. */
  private boolean before(VerbGroup group, Optional<Subject> subject, Frame frame, int limit) {
    if (!group.form().finite() || group.passive()) {
      return false;
    }
    int cueFrom = group.tokens().from();
    boolean inverted = isInverted(group, subject);
    Range source;
    Subject.Place place;
    int first;
    int rest;
    if (inverted) {
      Range phrase = syntax.sources().startingAt(group.tokens().to(), limit);
      source = syntax.sources().withAppositions(phrase, limit);
      place = Subject.Place.AFTER;
      first = cueFrom;
      rest = source.to();
    } else {
      if (subject.isEmpty() || subject.get().tokens().to() > cueFrom) {
        return false;
      }
      place = subject.get().place();
      source = subject.get().tokens();
      first = source.from();
      rest = group.tokens().to();
      boolean beside = place == Subject.Place.BEFORE || place == Subject.Place.ACROSS;
      if (!beside || !isEdge(first - 1)) {
        return false;
      }
    }
    return preceding(group, source, place, first, rest, limit, frame);
  }

  /** A verb between what was said and a noun phrase, without a subject of its own before it. */
  private boolean isInverted(VerbGroup group, Optional<Subject> subject) {
    int edge = group.tokens().from() - 1;
    if (!isEdge(edge)
        || !syntax.phrases().begins(group.tokens().to())
        || group.form() == VerbGroup.Form.MODAL) {
      return false;
    }
    boolean own = subject.isPresent() && subject.get().place() == Subject.Place.ACROSS;
    return (syntax.closesQuotation(edge) && !syntax.closesQuotation(edge - 1))
        || (words.is(edge, ",")
            && !own
            && syntax.cues().isParenthetical(words.lemma(group.head())));
  }

  private boolean isEdge(int i) {
    return i >= 0
        && (words.is(i, ",")
            || syntax.closesQuotation(i)
            || words.is(i, "—")
            || words.is(i, "--")
            || words.is(i, "–"));
  }

  private boolean preceding(
      VerbGroup group,
      Range source,
      Subject.Place place,
      int first,
      int rest,
      int limit,
      Frame frame) {
    int edge = first - 1;
    if (words.paragraph(edge) != words.paragraph(first)) {
      return false;
    }
    boolean quote = syntax.closesQuotation(edge);
    boolean closed = quote || (words.is(edge, ",") && syntax.closesQuotation(edge - 1));
    boolean crossed = words.unitStart(edge) != words.unitStart(first);
    Tail tail = new Tails(syntax).read(rest, limit, place == Subject.Place.AFTER);
    boolean speech = syntax.cues().isParenthetical(words.lemma(group.head()));
    boolean open = quote && ",?!".indexOf(words.form(edge - 1).charAt(0)) >= 0 && !crossed;
    if ((!closed && !speech)
        || !leavesContent(frame, place, tail, closed, open, speech && isLong(edge))
        || (crossed && !(quote && asks(edge, speech && frame.kind() == Frame.Kind.NONE)))) {
      return false;
    }
    int to = closed ? edgeEnd(edge) : edge;
    int low = closed ? quoteFloor(edge) : syntax.floor(first);
    int from = syntax.clauses().start(low, to);
    boolean goesOn = tail.more().filter(m -> hasFiniteVerb(m.from(), m.to())).isPresent();
    boolean bare = !closed && !goesOn && !hasFiniteVerb(from, to);
    if (from >= to || bare || (edge <= syntax.floor(group.head()) && !quote)) {
      return false;
    }
    if (closed && tail.more().isPresent() && words.quote(tail.more().get().from()) < 0) {
      tail = tail.withoutMore();
    }
    List<Range> content = new ArrayList<>();
    content.add(new Range(from, to));
    tail.more().ifPresent(content::add);
    Range cue = new Range(group.tokens().from(), Math.max(tail.cueEnd(), group.tokens().to()));
    if (place == Subject.Place.AFTER) {
      cue = group.tokens();
    }
    Frame shown = new Frame(Frame.Kind.BEFORE, cue.to(), from, "", tail.addressee(), tail.medium());
    add(
        content,
        Optional.of(source),
        cue,
        group,
        shown,
        open ? "QUOTEBEFORE" : closed ? "PARTBEFORE" : "BEFORE",
        place);
    return true;
  }

  private int edgeEnd(int edge) {
    return words.is(edge, ",") ? edge : edge + 1;
  }

  private boolean hasFiniteVerb(int from, int to) {
    for (int k = from; k < to; k++) {
      int g = syntax.verbs().at(k);
      if (g >= 0 && syntax.verbs().all().get(g).form().finite()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a sentence may begin with the cue of the quotation before it: "So what?" Harry said.
   */
  private boolean asks(int mark, boolean speaks) {
    return speaks || "?!,".indexOf(words.form(mark - 1).charAt(0)) >= 0;
  }

  private boolean isLong(int mark) {
    int q = words.quote(mark);
    return q >= 0 && words.quoted(q).length() > 6;
  }

  /** Whether what follows the cue is not what it attributes, so that this stands before it. */
  private static boolean leavesContent(
      Frame frame, Subject.Place place, Tail tail, boolean closed, boolean open, boolean full) {
    if (place == Subject.Place.AFTER || frame.kind() == Frame.Kind.NONE) {
      return true;
    }
    return switch (frame.kind()) {
      case COLON, THAT, CLAUSE -> false;
      case QUOTE -> closed && frame.contentStart() > frame.cueEnd();
      case WH, TO, GERUND -> open && place != Subject.Place.ACROSS && full;
      default -> open || tail.free();
    };
  }

  /**
   * Where the content begins that a quotation ends at or before {@code edge}: at its mark where it
   * is a sentence of its own, at the start of the sentence that it is a part of elsewhere.
   */
  private int quoteFloor(int edge) {
    int q = words.quote(edge) >= 0 ? words.quote(edge) : words.quote(edge - 1);
    int from = words.quoted(q).from();
    int first = Math.min(from + 1, words.size() - 1);
    boolean whole =
        Character.isUpperCase(words.form(first).charAt(0))
            && from > 0
            && !Character.isLetterOrDigit(words.form(from - 1).charAt(0))
            && !words.isMark(from - 1);
    return whole ? from : words.unitStart(from);
  }

  private void add(
      List<Range> content,
      Optional<Range> source,
      Range cue,
      VerbGroup group,
      Frame frame,
      String frameName,
      Subject.Place place) {
    found.add(
        new Candidate(
            content,
            source,
            cue,
            group.head(),
            words.lemma(group.head()),
            "verb",
            frameName,
            place.name(),
            Optional.of(group),
            frame.medium(),
            0));
  }
}
