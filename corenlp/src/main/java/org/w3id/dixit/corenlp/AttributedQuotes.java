package org.w3id.dixit.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.export.EngineInfo;

/**
 * A document's quotations, with all that they were made of. So what was found travels with the
 * document under a standard key: a key of our own would make CoreNLP's serializer throw. What is
 * found is not serialized; after that, the quotations are quotations and no more.
 */
final class AttributedQuotes extends ArrayList<CoreMap> {
  private static final long serialVersionUID = 1L;

  private final transient AnnotatedText found;
  private final transient EngineInfo engine;

  AttributedQuotes(List<CoreMap> quotes, AnnotatedText found, EngineInfo engine) {
    super(quotes);
    this.found = found;
    this.engine = engine;
  }

  /** Those of a document, where they are there with what they were made of. */
  static Optional<AttributedQuotes> of(Annotation document) {
    return document.get(CoreAnnotations.QuotationsAnnotation.class) instanceof AttributedQuotes a
            && a.found != null
        ? Optional.of(a)
        : Optional.empty();
  }

  AnnotatedText found() {
    return found;
  }

  /** What found it. */
  EngineInfo engine() {
    return engine;
  }
}
