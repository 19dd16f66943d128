package org.w3id.dixit.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules over a cue dictionary, from tokens to attributions. Immutable, for any number of threads.
 */
final class Attributor {
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

  List<Candidate> attributions(Syntax syntax) {
    List<Candidate> chosen =
        new Selection(threshold, c -> isQuoted(syntax.words(), c)).select(candidates(syntax));
    return new Continuations(syntax).extend(chosen);
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
