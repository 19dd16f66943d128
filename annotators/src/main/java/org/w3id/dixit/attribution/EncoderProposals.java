package org.w3id.dixit.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3id.dixit.encode.DecodedAttribution;
import org.w3id.dixit.encode.Part;
import org.w3id.dixit.text.Span;

/**
 * The shared encoder's attributions as candidates. Where a rule proposes one for the same cue, what
 * it knows of the cue's frame is taken over with the encoder's spans; the rule's own is claimed and
 * no longer proposed.
 */
final class EncoderProposals {
  private static final String RULE = "encoder";

  /**
   * Probability from which a rule's source is taken for a cue whose source the encoder left out.
   */
  private static final double SURE = 0.3;

  /**
   * A rule that is surer than the encoder by more than this has its way with their common cue, but
   * for quoted words, where the encoder is the better one throughout.
   */
  private static final double MARGIN = 0.1;

  private final Syntax syntax;
  private final AttributionFacts facts;
  private final Words words;
  private final List<Candidate> rules;
  private final Set<Candidate> claimed = new HashSet<>();
  private final List<List<Candidate>> byHead = new ArrayList<>();

  EncoderProposals(Syntax syntax, AttributionFacts facts, List<Candidate> rules) {
    this.syntax = syntax;
    this.facts = facts;
    this.words = syntax.words();
    this.rules = rules;
    for (int i = 0; i < words.size(); i++) {
      byHead.add(List.of());
    }
    for (Candidate rule : rules) {
      List<Candidate> there = new ArrayList<>(byHead.get(rule.head()));
      there.add(rule);
      byHead.set(rule.head(), there);
    }
  }

  /** The rules' candidates for whose cues the encoder has one, too. */
  List<Candidate> claimed() {
    return rules.stream().filter(claimed::contains).toList();
  }

  /** The rules' candidates for whose cues the encoder has none. */
  List<Candidate> unclaimed() {
    return rules.stream().filter(rule -> !claimed.contains(rule)).toList();
  }

  /**
   * Whether no part of a decoded attribution begins behind the last token: the encoder reads
   * characters, such as U+FFFD, that the tokenizer drops.
   */
  boolean hasTokens(DecodedAttribution found) {
    return Stream.of(Stream.of(found.cue()), found.content().stream(), found.source().stream())
        .flatMap(Function.identity())
        .allMatch(part -> words.tokenAt(part.span().start()) < words.size());
  }

  /** The candidate that a decoded attribution makes, which {@link #hasTokens} allows. */
  Candidate of(DecodedAttribution found) {
    Range whole = range(found.cue().span());
    Range cue = withoutTime(whole).orElse(whole);
    List<Range> content = new ArrayList<>();
    for (Part part : found.content()) {
      Range piece = range(part.span());
      int free = content.isEmpty() ? 0 : content.get(content.size() - 1).to();
      if (piece.to() > free) {
        content.add(new Range(Math.max(free, piece.from()), piece.to()));
      }
    }
    Optional<Candidate> rule = rule(cue);
    boolean quoted =
        facts.quoteType(found.content().stream().map(Part::span).toList()) != QuoteType.INDIRECT;
    if (!quoted && rule.filter(r -> r.confidence() > found.confidence() + MARGIN).isPresent()) {
      return rule.get();
    }
    Optional<Range> source =
        found
            .source()
            .map(Part::span)
            .filter(span -> !isMedium(found, span))
            .map(this::range)
            .flatMap(range -> asker(cue, range))
            .filter(range -> withoutTime(range).isPresent())
            .or(() -> rule.filter(r -> r.confidence() >= SURE).flatMap(Candidate::source));
    int head = rule.map(Candidate::head).orElseGet(() -> head(cue));
    return new Candidate(
        content,
        source,
        cue,
        head,
        rule.map(Candidate::key).orElseGet(() -> words.lemma(head)),
        RULE,
        rule.map(Candidate::frame).orElse(""),
        rule.map(Candidate::place).orElse(""),
        rule.flatMap(Candidate::verb).or(() -> verb(head)),
        rule.flatMap(Candidate::medium),
        found.confidence());
  }

  /**
   * "Asked about the delay, she said": who is asked does not ask.
   *
   * @return nothing where the source is the one asked
   */
  private Optional<Range> asker(Range cue, Range source) {
    boolean participle =
        words.is(cue.from(), "asked") && cue.length() <= 2 && opensClause(cue.from());
    boolean elsewhere = source.from() > cue.from() || words.is(cue.from() - 1, ",");
    return participle && elsewhere ? Optional.empty() : Optional.of(source);
  }

  private boolean opensClause(int i) {
    return words.unitStart(i) == i || words.is(i - 1, ",") || words.is(i - 1, "when");
  }

  /** "said Sunday": the day is none of the cue; as a source a day is nobody. */
  private Optional<Range> withoutTime(Range range) {
    int to = range.to();
    while (to > range.from() && isDay(to - 1)) {
      to--;
    }
    boolean on = to > range.from() && to < range.to() && words.is(to - 1, "on");
    int end = on ? to - 1 : to;
    return end > range.from() ? Optional.of(new Range(range.from(), end)) : Optional.empty();
  }

  private boolean isDay(int i) {
    String word = words.form(i).toLowerCase(Locale.ROOT);
    return word.endsWith("day") && TimeWords.is(word);
  }

  /** What is said "on X" is not said by X. */
  private boolean isMedium(DecodedAttribution found, Span source) {
    return facts.medium(found.cue().span()).filter(medium -> medium.contains(source)).isPresent();
  }

  /** The surest rule for the cue; all for it are claimed. */
  private Optional<Candidate> rule(Range cue) {
    Candidate best = null;
    for (int i = cue.from(); i < cue.to(); i++) {
      for (Candidate rule : byHead.get(i)) {
        claimed.add(rule);
        best = best == null || best.confidence() < rule.confidence() ? rule : best;
      }
    }
    return Optional.ofNullable(best);
  }

  private int head(Range cue) {
    for (int i = cue.to() - 1; i >= cue.from(); i--) {
      if (words.isVerb(i)) {
        return i;
      }
    }
    return cue.to() - 1;
  }

  private Optional<VerbGroup> verb(int head) {
    int group = syntax.verbs().at(head);
    return group < 0 ? Optional.empty() : Optional.of(syntax.verbs().all().get(group));
  }

  private Range range(Span span) {
    int from = words.tokenAt(span.start());
    int to = Math.max(from, words.tokenAt(span.end() - 1)) + 1;
    return new Range(from, Math.min(to, words.size()));
  }
}
