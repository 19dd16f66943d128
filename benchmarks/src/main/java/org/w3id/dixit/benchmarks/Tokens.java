package org.w3id.dixit.benchmarks;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;

/** Counts tokens as CoreNLP does, so that both systems' speeds are in the same unit. */
final class Tokens {
  private Tokens() {}

  static long count(String text) {
    PTBTokenizer<CoreLabel> tokens =
        new PTBTokenizer<>(
            new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep");
    long count = 0;
    while (tokens.hasNext()) {
      tokens.next();
      count++;
    }
    return count;
  }
}
