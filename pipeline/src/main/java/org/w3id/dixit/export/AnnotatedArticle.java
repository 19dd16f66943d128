package org.w3id.dixit.export;

import java.util.Objects;
import java.util.OptionalInt;
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.Metadata;

/**
 * All that an exporter needs of one article.
 *
 * @param article as it was read; its text is what all offsets count in
 * @param metadata what the input gave, completed by what the page shows
 * @param annotated what the annotators found, in offsets of the article's text
 * @param truncatedAt where a limit cut the text for the annotators, in UTF-16 code units; empty
 *     where all was read
 */
public record AnnotatedArticle(
    Article article, Metadata metadata, AnnotatedText annotated, OptionalInt truncatedAt) {
  public AnnotatedArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(annotated, "annotated");
    Objects.requireNonNull(truncatedAt, "truncatedAt");
  }

  /** An article that was annotated whole. */
  public AnnotatedArticle(Article article, Metadata metadata, AnnotatedText annotated) {
    this(article, metadata, annotated, OptionalInt.empty());
  }
}
