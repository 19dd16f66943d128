package org.w3id.dixit.attribution;

import java.util.ArrayList;
import java.util.List;
import org.w3id.dixit.encode.AttributionHead;
import org.w3id.dixit.encode.DecodedAttribution;
import org.w3id.dixit.encode.Encoded;

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

  /**
   * The share of the threshold that is enough where words are quoted that no other attribution
   * holds; chosen likewise, with quoted accuracy not to fall below 0.95.
   */
  private static final double OPEN = 2.0 / 3;

  /**
   * Probability of the name under a quotation that has a paragraph to itself, after a dash, and of
   * the answers after "A:"; by hand, since it is the layout that says so and no word.
   */
  private static final double LAID_OUT = 0.95;

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
    if (PhraseRules.isLaidOut(syntax.words(), c)) {
      return LAID_OUT;
    }
    return cues.probability(c.key(), c.rule(), c.frame(), new Circumstances(syntax).of(c));
  }

  /** By the rules alone. */
  List<Candidate> attributions(Syntax syntax) {
    List<Candidate> chosen =
        new Selection(threshold, c -> isQuoted(syntax.words(), c)).select(candidates(syntax));
    return whole(syntax, chosen);
  }

  /**
   * By the encoder, and by the rules where it is silent or much less sure. Half the threshold is
   * enough where the content holds a quotation: somebody said those words.
   */
  List<Candidate> attributions(
      Syntax syntax, AttributionFacts facts, Encoded encoded, AttributionHead head) {
    EncoderProposals proposals = new EncoderProposals(syntax, facts, candidates(syntax));
    List<Candidate> all = new ArrayList<>();
    List<DecodedAttribution> standing = new ArrayList<>();
    for (DecodedAttribution found : head.decode(encoded)) {
      if (!proposals.hasTokens(found)) {
        continue;
      }
      Candidate candidate = proposals.of(found);
      double enough = isQuoted(syntax.words(), candidate) ? threshold / 2 : threshold;
      if (candidate.confidence() >= enough) {
        all.add(candidate);
        standing.add(found);
      }
    }
    head.lookAgain(encoded, standing, OPEN * threshold).stream()
        .filter(proposals::hasTokens)
        .map(proposals::of)
        .forEach(all::add);
    proposals.unclaimed().stream().filter(c -> c.confidence() >= RULE).forEach(all::add);
    proposals.claimed().stream()
        .filter(c -> PhraseRules.isLaidOut(syntax.words(), c))
        .forEach(all::add);
    List<Candidate> chosen = new Selection(0, c -> true).select(all);
    return whole(syntax, chosen);
  }

  /** With what their contents go on with. */
  private static List<Candidate> whole(Syntax syntax, List<Candidate> chosen) {
    List<Candidate> sourced =
        chosen.stream().map(c -> Abbreviations.withSource(syntax.words(), c)).toList();
    return new Continuations(syntax).extend(new Coordinations(syntax).extend(sourced));
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
