package org.w3id.dixit.entity;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.w3id.dixit.text.Span;

/**
 * A text as one row of tokens, cut into sentences and paragraphs. Immutable; built once a document
 * and free of CoreNLP's types.
 */
public final class TokenizedText {
  private final String text;
  private final List<Token> tokens;
  private final int[] sentenceStarts;

  private TokenizedText(String text, List<Token> tokens, int[] sentenceStarts) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.sentenceStarts = sentenceStarts;
  }

  /** Reads a document that has been through {@code tokenize} and {@code pos}; lemmas if there. */
  public static TokenizedText of(Annotation document) {
    String text = document.get(CoreAnnotations.TextAnnotation.class);
    List<CoreMap> sentences =
        Objects.requireNonNullElse(
            document.get(CoreAnnotations.SentencesAnnotation.class), List.of());
    List<Token> tokens = new ArrayList<>();
    int[] starts = new int[sentences.size() + 1];
    int paragraph = 0;
    int scanned = 0;
    for (int s = 0; s < sentences.size(); s++) {
      starts[s] = tokens.size();
      for (CoreLabel label : sentences.get(s).get(CoreAnnotations.TokensAnnotation.class)) {
        boolean broken = !tokens.isEmpty() && hasLineBreak(text, scanned, label.beginPosition());
        paragraph += broken ? 1 : 0;
        scanned = Math.max(scanned, label.endPosition());
        tokens.add(token(text, label, tokens.size(), s, paragraph));
      }
    }
    starts[sentences.size()] = tokens.size();
    return new TokenizedText(text, tokens, starts);
  }

  private static Token token(String text, CoreLabel label, int index, int sentence, int paragraph) {
    Span span = new Span(label.beginPosition(), label.endPosition());
    String word = span.of(text).replace('’', '\'').replace('‘', '\'');
    String lemma = label.lemma() == null ? word : label.lemma();
    String tag = label.tag() == null ? "NN" : label.tag();
    return new Token(index, word, tag, lemma.toLowerCase(Locale.ROOT), span, sentence, paragraph);
  }

  private static boolean hasLineBreak(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  public String text() {
    return text;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return tokens.size();
  }

  public Token get(int index) {
    return tokens.get(index);
  }

  public int sentences() {
    return sentenceStarts.length - 1;
  }

  /** The first token of the sentence. */
  public int sentenceStart(int sentence) {
    return sentenceStarts[sentence];
  }

  /** One past the last token of the sentence. */
  public int sentenceEnd(int sentence) {
    return sentenceStarts[sentence + 1];
  }

  /** Whether the token is there and in the same sentence as the other. */
  public boolean sameSentence(int index, int other) {
    return index >= 0
        && index < tokens.size()
        && tokens.get(index).sentence() == tokens.get(other).sentence();
  }

  /** The first token that ends after the offset; {@link #size()} where there is none. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The tokens that the span touches, none where it lies between tokens. */
  public TokenRange range(Span span) {
    int from = tokenAt(span.start());
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().start() < span.end()) {
      to++;
    }
    return new TokenRange(from, to);
  }

  /** The stretch of text from the first to the last of some tokens, at least one. */
  public Span span(TokenRange range) {
    return span(range.from(), range.to());
  }

  /** The stretch of text of the tokens in [from, to). */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** The words in [from, to), joined by one space, or by none where the text has none. */
  public String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean apart = i > from && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      words.append(apart ? " " : "").append(tokens.get(i).word());
    }
    return words.toString();
  }
}
