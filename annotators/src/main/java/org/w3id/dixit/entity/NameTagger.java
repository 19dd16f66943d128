package org.w3id.dixit.entity;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.List;

/**
 * Finds proper names by a model. What it gives is refined by the {@link NameLayer}s, so it may
 * leave out what dictionaries know and what the rest of the article makes plain.
 */
@FunctionalInterface
public interface NameTagger {
  /**
   * The names of a document that has sentences, tokens and parts of speech. Safe for several
   * threads at once.
   *
   * @param document read, never written
   * @param text the same document's tokens; ranges count in these
   * @return in text order, not overlapping
   */
  List<TaggedName> tag(Annotation document, TokenizedText text);
}
