package org.w3id.dixit.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.w3id.dixit.export.AnnotatedArticle;
import org.w3id.dixit.export.ExportOptions;
import org.w3id.dixit.export.JsonLdWriter;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.Metadata;

/**
 * Dixit's linked data as an output of CoreNLP: {@code -outputFormat custom -customOutputter
 * org.w3id.dixit.corenlp.JsonLdOutputter}. Always UTF-8; {@code output.prettyPrint=false} gives one
 * line. The document's id, title, author and date are taken over; one without an id is called
 * {@value #UNNAMED}.
 */
public final class JsonLdOutputter extends AnnotationOutputter {
  private static final String UNNAMED = "document";

  /**
   * Writes the document.
   *
   * @throws IllegalStateException where {@link DixitAnnotator} has not run, or not last
   */
  @Override
  public void print(Annotation document, OutputStream target, Options options) throws IOException {
    AttributedQuotes quotes =
        AttributedQuotes.of(document)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "nothing of Dixit's on this document: its linked data needs the annotator"
                            + " dixit, after quote where both run"));
    Article article =
        new Article(
            value(document, CoreAnnotations.DocIDAnnotation.class).orElse(UNNAMED),
            Optional.empty(),
            quotes.found().text(),
            options.encoding,
            Metadata.NONE);
    JsonLdWriter.Layout layout =
        options.pretty ? JsonLdWriter.Layout.READABLE : JsonLdWriter.Layout.ONE_LINE;
    new JsonLdWriter(quotes.engine(), ExportOptions.DEFAULT, layout)
        .write(new AnnotatedArticle(article, metadata(document), quotes.found()), target);
  }

  private static Metadata metadata(Annotation document) {
    return new Metadata(
        value(document, CoreAnnotations.DocTitleAnnotation.class),
        value(document, CoreAnnotations.DocDateAnnotation.class),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        value(document, CoreAnnotations.AuthorAnnotation.class),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> value(
      Annotation document, Class<? extends CoreAnnotation<String>> key) {
    return Optional.ofNullable(document.get(key)).filter(value -> !value.isBlank());
  }
}
