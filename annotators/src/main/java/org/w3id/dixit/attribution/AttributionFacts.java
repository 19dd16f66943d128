package org.w3id.dixit.attribution;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.text.Span;

/**
 * What can be told of an attribution from its spans alone, whoever found them: attitude, polarity,
 * how much of it is quoted, whether a mark is missing, listener and medium. For one document; not
 * for several threads.
 */
public final class AttributionFacts {
  private final Syntax syntax;
  private final Words words;
  private final Dictionary polarities;

  AttributionFacts(Syntax syntax, Dictionary polarities) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.polarities = polarities;
  }

  /** For a document with tokens, sentences, parts of speech and lemmas. */
  public static AttributionFacts of(Words words, Cues cues) {
    return new AttributionFacts(Syntax.of(words, cues), Dictionary.load("cue-polarities"));
  }

  /** How much of the content stands in quotation marks. */
  public QuoteType quoteType(List<Span> content) {
    boolean all = true;
    boolean some = false;
    for (Span piece : content) {
      boolean whole = false;
      for (int i = words.tokenAt(piece.start()); i < words.size(); i++) {
        if (words.begin(i) >= piece.end()) {
          break;
        }
        int q = words.quote(i);
        if (q >= 0) {
          some = true;
          whole |= words.quotations().get(q).span().contains(piece);
          i = Math.max(i, words.quoted(q).to() - 1);
        }
      }
      all &= whole;
    }
    return all && some ? QuoteType.DIRECT : some ? QuoteType.MIXED : QuoteType.INDIRECT;
  }

  /**
   * Whether a quotation of the content lacks its closing mark, and no paragraph goes on with it.
   */
  public boolean unclosed(List<Span> content) {
    for (Span piece : content) {
      int last = words.tokenAt(piece.end() - 1);
      int q = words.quote(last);
      if (q >= 0 && !words.quotations().get(q).closed() && !continued(q)) {
        return true;
      }
    }
    return false;
  }

  private boolean continued(int quotation) {
    for (int next = quotation + 1; next < words.quotations().size(); next++) {
      if (words.quotations().get(next).outermost()) {
        return words.quotations().get(next).continues();
      }
    }
    return false;
  }

  /**
   * What the source does, by the cue's words, the last one that the dictionary knows, and by
   * whether the content is something to do: who "agreed to leave" intends, who "agreed that …"
   * believes. Quoted words were said or written, not seen: "the statement read" is no perception.
   */
  public Attitude attitude(Span cue, List<Span> content, QuoteType quoteType) {
    Attitude attitude = content.stream().anyMatch(this::isDeed) ? ofDeed(cue) : attitude(cue);
    boolean quoted = quoteType != QuoteType.INDIRECT;
    return quoted && attitude == Attitude.PERCEPTION ? Attitude.STATEMENT : attitude;
  }

  /** "to leave", "the council to vote": an infinitive, with who is to do it or without. */
  private boolean isDeed(Span content) {
    int from = words.tokenAt(content.start());
    int limit = words.tokenAt(content.end());
    int to = syntax.phrases().begins(from) ? syntax.sources().startingAt(from, limit).to() : from;
    return to < limit && words.tag(to).equals("TO") && syntax.verbs().at(to) >= 0;
  }

  /** By the verb with "to" where the dictionary knows it so: "agree to". */
  private Attitude ofDeed(Span cue) {
    int verb = lastVerb(cue);
    String key = verb < 0 ? "" : words.lemma(verb) + " to";
    return syntax.cues().knows(key) ? syntax.cues().attitude(key) : attitude(cue);
  }

  private Attitude attitude(Span cue) {
    Attitude attitude = Attitude.STATEMENT;
    for (int i = words.tokenAt(cue.start()); i < words.size() && words.begin(i) < cue.end(); i++) {
      boolean noun = words.tagged(i, "NN");
      String key = noun ? "noun " + words.lemma(i) : words.lemma(i);
      String phrase = key + " " + words.lower(i + 1);
      if (syntax.cues().knows(key) && (noun || words.isVerb(i))) {
        boolean both = syntax.cues().knows(phrase) && words.begin(i + 1) < cue.end();
        attitude = syntax.cues().attitude(both ? phrase : key);
      }
    }
    return attitude;
  }

  /**
   * Refused before negated: "would not decline" is no cue that occurs. A source may negate too:
   * "neither side said".
   */
  public Polarity polarity(Span cue, Optional<Span> source) {
    Polarity ofCue = polarity(cue);
    boolean nobody =
        source.isPresent()
            && polarities
                .get(words.lower(words.tokenAt(source.get().start())), 0)
                .equals("negated");
    return ofCue == Polarity.ASSERTED && nobody ? Polarity.NEGATED : ofCue;
  }

  private Polarity polarity(Span cue) {
    Polarity polarity = Polarity.ASSERTED;
    for (int i = words.tokenAt(cue.start()); i < words.size() && words.begin(i) < cue.end(); i++) {
      String found = polarities.get(words.lemma(i), 0);
      found = found.isEmpty() ? polarities.get(words.lower(i), 0) : found;
      if (found.equals("refused")) {
        return Polarity.REFUSED;
      }
      polarity = found.equals("negated") ? Polarity.NEGATED : polarity;
    }
    return polarity;
  }

  /**
   * The listener: the object of a verb of telling ("told <i>AFP</i> that"), or what "to" joins to a
   * verb of speaking ("said in a statement to <i>AFP</i>"); neither who speaks nor part of what is
   * said.
   */
  Optional<Span> addressee(
      Span cue, Optional<Range> medium, Optional<Span> source, List<Span> content) {
    return told(cue)
        .or(() -> spokenTo(cue, medium))
        .filter(heard -> source.filter(heard::overlaps).isEmpty())
        .filter(heard -> content.stream().noneMatch(heard::overlaps));
  }

  private Optional<Span> told(Span cue) {
    int verb = lastVerb(cue);
    boolean tells = verb >= 0 && syntax.cues().takesHearer(words.lemma(verb));
    return tells ? after(cue).addressee().map(words::span) : Optional.empty();
  }

  private Optional<Span> spokenTo(Span cue, Optional<Range> medium) {
    int verb = lastVerb(cue);
    if (verb < 0 || !syntax.cues().isParenthetical(words.lemma(verb))) {
      return Optional.empty();
    }
    int end = syntax.verbs().all().get(syntax.verbs().at(verb)).tokens().to();
    int last = medium.map(Range::to).orElse(end);
    for (int i = end; i <= last; i++) {
      if (joinsHearer(i)) {
        Range heard = syntax.sources().startingAt(i + 1, syntax.limit(i));
        return Optional.of(heard).filter(phrase -> !isMedium(phrase)).map(words::span);
      }
    }
    return Optional.empty();
  }

  /** Whether "to" and a noun phrase stand here: "to AFP". */
  private boolean joinsHearer(int token) {
    return words.is(token, "to")
        && syntax.verbs().at(token) < 0
        && syntax.phrases().begins(token + 1);
  }

  private boolean isMedium(Range phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (MediumWords.is(words.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** The head of the cue's last group of verbs; -1 for none. */
  private int lastVerb(Span cue) {
    int verb = -1;
    for (int i = words.tokenAt(cue.start()); i < words.tokenAt(cue.end()); i++) {
      int group = syntax.verbs().at(i);
      verb = group >= 0 ? syntax.verbs().all().get(group).head() : verb;
    }
    return verb;
  }

  /** In, on or at what it was said; within the cue or right after it. */
  public Optional<Span> medium(Span cue) {
    return mediumRead(cue).map(words::span);
  }

  Optional<Range> mediumRead(Span cue) {
    return after(cue).medium();
  }

  /** Whether the preposition says in what it was said: "at a meeting", not "after a meeting". */
  boolean isMediumPhrase(Range medium) {
    return MediumWords.joins(words.lower(medium.from()));
  }

  /** "in a statement" of "in a statement to AFP". */
  Range withoutHearer(Range medium) {
    for (int i = medium.from() + 1; i < medium.to(); i++) {
      if (joinsHearer(i)) {
        return new Range(medium.from(), i);
      }
    }
    return medium;
  }

  private Frame after(Span cue) {
    int head = words.tokenAt(cue.start());
    int end = words.tokenAt(cue.end());
    for (int i = head; i < end; i++) {
      int g = syntax.verbs().at(i);
      if (g >= 0) {
        head = syntax.verbs().all().get(g).tokens().to();
      }
    }
    int limit = head > 0 && head <= words.size() ? syntax.limit(head - 1) : head;
    Tail tail = new Tails(syntax).read(head, limit, false);
    Frame frame = syntax.frames().after(head, limit, true);
    boolean plain = frame.addressee().isEmpty() && frame.medium().isEmpty();
    return plain && tail.free()
        ? new Frame(
            frame.kind(), frame.cueEnd(), frame.contentStart(), "", tail.addressee(), tail.medium())
        : frame;
  }
}
