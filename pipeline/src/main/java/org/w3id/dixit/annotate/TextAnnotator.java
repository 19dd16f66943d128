package org.w3id.dixit.annotate;

import org.w3id.dixit.AnnotatedText;

/** What the batch and the command line ask of an engine; safe for any number of threads. */
public interface TextAnnotator {
  /**
   * Annotates one text.
   *
   * @param cleanText as a {@link org.w3id.dixit.clean.CleanText} holds it: each paragraph ends with
   *     a line break; spans of the result count its UTF-16 code units
   * @throws InterruptedAnnotationException where the thread was interrupted on the way
   */
  AnnotatedText annotate(String cleanText);
}
