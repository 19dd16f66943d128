package org.w3id.dixit.attribution;

import java.util.ArrayList;
import java.util.List;
import org.w3id.dixit.encode.DecodedAttribution;

/**
 * From tokens, and what the shared encoder read, to attributions: rules over a cue dictionary
 * propose, the encoder proposes, one selection decides. Immutable, for any number of threads.
 */
final class Attributor {
  /**
   * Probability from which a rule's attribution is taken where the encoder has none for its cue;
   * chosen on the articles kept apart from training.
   */
  private static final double RULE = 0.7;

  private final Cues cues;
  private final double threshold;

  Attributor(Cues cues, double threshold) {
    this.cues = cues;
    this.threshold = threshold;
  }

  /** All that the rules propose, strong or weak, with the probability of each. */
  List<Candidate> candidates(Syntax syntax) {
    List<Candidate> all = new ArrayList<>(new VerbRules(syntax).propose());
    all.addAll(new NounRules(syntax).propose());
    all.addAll(new PhraseRules(syntax).propose());
    List<Candidate> weighed = new ArrayList<>();
    for (Candidate candidate : all) {
      weighed.add(candidate.withConfidence(probability(syntax, candidate)));
    }
    return weighed;
  }

  private double probability(Syntax syntax, Candidate c) {
    return cues.probability(c.key(), c.rule(), c.frame(), new Circumstances(syntax).of(c));
  }

  /** By the rules alone. */
  List<Candidate> attributions(Syntax syntax) {
    List<Candidate> chosen =
        new Selection(threshold, c -> isQuoted(syntax.words(), c)).select(candidates(syntax));
    return new Continuations(syntax).extend(chosen);
  }

  /**
   * By the encoder, and by the rules where it is silent or much less sure. Half the threshold is
   * enough where the content holds a quotation: somebody said those words.
   */
  List<Candidate> attributions(
      Syntax syntax, AttributionFacts facts, List<DecodedAttribution> decoded) {
    Words words = syntax.words();
    EncoderProposals proposals = new EncoderProposals(syntax, facts, candidates(syntax));
    List<Candidate> all =
        new ArrayList<>(
            proposals.of(decoded).stream()
                .filter(c -> c.confidence() >= (isQuoted(words, c) ? threshold / 2 : threshold))
                .toList());
    proposals.unclaimed().stream().filter(c -> c.confidence() >= RULE).forEach(all::add);
    return new Continuations(syntax).extend(new Selection(0, c -> true).select(all));
  }

  private static boolean isQuoted(Words words, Candidate candidate) {
    for (Range piece : candidate.content()) {
      for (int i = piece.from(); i < piece.to(); i++) {
        if (words.quote(i) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  Syntax syntax(Words words) {
    return Syntax.of(words, cues);
  }
}
