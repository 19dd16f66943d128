package org.w3id.dixit.annotate;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.List;
import java.util.Set;

/**
 * Gives long runs of marks, such as a line of asterisks or ten thousand opening quotation marks,
 * the part of speech that they have in any case, superfluous punctuation, before the tagger comes.
 * It does not know most of them as words, and for words that it does not know it tries every triple
 * of tags: a millisecond a token, two hundred times as long as for others.
 *
 * <p>Requires tokens; gives some of them their part of speech. Marks near the run's ends are left
 * to the tagger, so that no word sees another neighbour than before.
 */
final class MarkRuns implements Annotator {
  /** Penn Treebank's tag for superfluous punctuation, in its web guidelines. */
  private static final String SUPERFLUOUS = "NFP";

  private static final int LONG = 12;
  private static final int ENDS = 4;

  @Override
  public void annotate(Annotation document) {
    List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
    int begin = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || !isMark(tokens.get(i).word())) {
        if (i - begin >= LONG) {
          tokens.subList(begin + ENDS, i - ENDS).forEach(token -> token.setTag(SUPERFLUOUS));
        }
        begin = i + 1;
      }
    }
  }

  private static boolean isMark(String word) {
    return word.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(CoreAnnotations.TokensAnnotation.class);
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of();
  }
}
