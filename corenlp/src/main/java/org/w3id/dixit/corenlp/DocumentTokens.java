package org.w3id.dixit.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.entity.TokenizedText;
import org.w3id.dixit.text.Span;

/** From stretches of a document's text to its tokens, counted from the document's first. */
final class DocumentTokens {
  private final TokenizedText text;
  private final List<CoreLabel> labels = new ArrayList<>();

  DocumentTokens(Annotation document) {
    this.text = TokenizedText.of(document);
    for (CoreMap sentence : sentences(document)) {
      labels.addAll(sentence.get(CoreAnnotations.TokensAnnotation.class));
    }
  }

  /** The document's sentences, none where it was not split. */
  static List<CoreMap> sentences(Annotation document) {
    return Objects.requireNonNullElse(
        document.get(CoreAnnotations.SentencesAnnotation.class), List.of());
  }

  String text() {
    return text.text();
  }

  int size() {
    return labels.size();
  }

  /** The tokens that a stretch touches; none where it lies between tokens. */
  TokenRange range(Span span) {
    return text.range(span);
  }

  List<CoreLabel> labels(TokenRange range) {
    return List.copyOf(labels.subList(range.from(), range.to()));
  }

  List<CoreLabel> all() {
    return labels;
  }

  /** The number of the sentence that a token stands in, from 0. */
  int sentence(int token) {
    return text.get(token).sentence();
  }
}
