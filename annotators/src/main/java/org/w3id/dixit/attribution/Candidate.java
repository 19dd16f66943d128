package org.w3id.dixit.attribution;

import java.util.List;
import java.util.Optional;

/**
 * An attribution as a rule proposes it, in tokens.
 *
 * @param content pieces in text order
 * @param head the token whose lemma is the cue's
 * @param key under which the cue dictionary knows the cue: its lemma
 * @param rule the rule that proposes it
 * @param frame what the cue takes, with its preposition: "PREP:for"
 * @param place where the source stands
 * @param verb the verb group of the cue, empty for nouns and phrases
 */
record Candidate(
    List<Range> content,
    Optional<Range> source,
    Range cue,
    int head,
    String key,
    String rule,
    String frame,
    String place,
    Optional<VerbGroup> verb,
    Optional<Range> medium,
    double confidence) {
  Candidate {
    content = List.copyOf(content);
  }

  Candidate withConfidence(double value) {
    return new Candidate(content, source, cue, head, key, rule, frame, place, verb, medium, value);
  }

  Candidate withContent(List<Range> pieces) {
    return new Candidate(
        pieces, source, cue, head, key, rule, frame, place, verb, medium, confidence);
  }

  Candidate withSource(Optional<Range> other) {
    return new Candidate(
        content, other, cue, head, key, rule, frame, place, verb, medium, confidence);
  }

  /** The rule and its frame; the encoder alone where it decided. */
  String method() {
    return rule.equals("encoder") ? rule : rule + " " + frame;
  }

  Range hull() {
    return new Range(content.get(0).from(), content.get(content.size() - 1).to());
  }
}
