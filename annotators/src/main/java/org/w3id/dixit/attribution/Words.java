package org.w3id.dixit.attribution;

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
 * A document's tokens in arrays, with the outermost quotation and the unit each stands in. A unit
 * is a sentence as an attribution sees it: no sentence ends inside a quotation, nor between a
 * closing mark and the verb in lower case that follows it ({@code "So what?" said Harry.}).
 * Immutable.
 */
public final class Words {
  private final String text;
  private final String[] form;
  private final String[] lower;
  private final String[] lemma;
  private final String[] tag;
  private final int[] begin;
  private final int[] end;
  private final int[] sentence;
  private final int[] paragraph;
  private final int[] quote;
  private final int[] unitStart;
  private final int[] unitEnd;
  private final List<Quotation> quotations;
  private final List<Range> quoted;

  private Words(String text, List<CoreMap> sentences) {
    List<CoreLabel> tokens = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      for (CoreLabel token : sentences.get(s).get(CoreAnnotations.TokensAnnotation.class)) {
        tokens.add(token);
        numbers.add(s);
      }
    }
    int n = tokens.size();
    this.text = text;
    form = new String[n];
    lower = new String[n];
    lemma = new String[n];
    tag = new String[n];
    begin = new int[n];
    end = new int[n];
    sentence = new int[n];
    paragraph = new int[n];
    for (int i = 0; i < n; i++) {
      CoreLabel token = tokens.get(i);
      form[i] = token.word();
      lower[i] = token.word().toLowerCase(Locale.ROOT);
      lemma[i] = Objects.requireNonNullElse(token.lemma(), token.word()).toLowerCase(Locale.ROOT);
      tag[i] = Objects.requireNonNullElse(token.tag(), "NN");
      begin[i] = token.beginPosition();
      end[i] = token.endPosition();
      sentence[i] = numbers.get(i);
      paragraph[i] = i == 0 ? 0 : paragraph[i - 1] + (breaks(i) ? 1 : 0);
    }
    quotations = QuotationMarks.in(text);
    quote = new int[n];
    quoted = new ArrayList<>();
    findQuoted();
    findPossessives();
    unitStart = new int[n];
    unitEnd = new int[n];
    findUnits();
  }

  /** Reads tokens, sentences, parts of speech and lemmas off a document. */
  public static Words of(Annotation document) {
    String text = document.get(CoreAnnotations.TextAnnotation.class);
    List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    return new Words(text == null ? "" : text, sentences == null ? List.of() : sentences);
  }

  private boolean breaks(int i) {
    for (int at = end[i - 1]; at < begin[i]; at++) {
      if (text.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  private void findQuoted() {
    int next = 0;
    for (int q = 0; q < quotations.size(); q++) {
      Span span = quotations.get(q).span();
      if (!quotations.get(q).outermost()) {
        quoted.add(null);
        continue;
      }
      while (next < form.length && end[next] <= span.start()) {
        quote[next++] = -1;
      }
      int from = next;
      while (next < form.length && begin[next] < span.end()) {
        quote[next++] = q;
      }
      quoted.add(next > from ? new Range(from, next) : null);
    }
    while (next < form.length) {
      quote[next++] = -1;
    }
  }

  /** A bare apostrophe after an s that is no quotation's mark: a tagger may take it for one. */
  private void findPossessives() {
    for (int i = 1; i + 1 < form.length; i++) {
      boolean bare = form[i].equals("'") || form[i].equals("’");
      if (bare && quote[i] < 0 && end[i - 1] == begin[i] && lower[i - 1].endsWith("s")) {
        tag[i] = "POS";
      }
    }
  }

  private void findUnits() {
    int start = 0;
    for (int i = 0; i < form.length; i++) {
      if (i > 0 && endsUnit(i)) {
        start = i;
      }
      unitStart[i] = start;
    }
    int stop = form.length;
    for (int i = form.length - 1; i >= 0; i--) {
      unitEnd[i] = stop;
      stop = i > 0 && unitStart[i] == i ? i : stop;
    }
  }

  /** Whether a unit ends between token {@code i} and the one before. */
  private boolean endsUnit(int i) {
    if (paragraph[i] != paragraph[i - 1]) {
      return true;
    }
    boolean between = quote[i - 1] >= 0 && quote[i] == quote[i - 1];
    if (sentence[i] == sentence[i - 1] || between) {
      return false;
    }
    boolean afterQuotation = quote[i - 1] >= 0 && quote[i] < 0;
    return !(afterQuotation && Character.isLowerCase(form[i].charAt(0)));
  }

  public int size() {
    return form.length;
  }

  String text() {
    return text;
  }

  String form(int i) {
    return form[i];
  }

  String lower(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  String lemma(int i) {
    return i >= 0 && i < lemma.length ? lemma[i] : "";
  }

  String tag(int i) {
    return i >= 0 && i < tag.length ? tag[i] : "";
  }

  boolean is(int i, String word) {
    return i >= 0 && i < lower.length && lower[i].equals(word);
  }

  boolean tagged(int i, String prefix) {
    return i >= 0 && i < tag.length && tag[i].startsWith(prefix);
  }

  /** All quotations of the text, nested ones too. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** The outermost quotation that token {@code i} stands in, marks included; -1 for none. */
  int quote(int i) {
    return i >= 0 && i < quote.length ? quote[i] : -1;
  }

  /** The tokens of an outermost quotation, marks included; null where it holds none. */
  Range quoted(int quotation) {
    return quoted.get(quotation);
  }

  int paragraph(int i) {
    return paragraph[i];
  }

  int sentence(int i) {
    return sentence[i];
  }

  int unitStart(int i) {
    return unitStart[i];
  }

  int unitEnd(int i) {
    return unitEnd[i];
  }

  /** Whether a token holds nothing but quotation marks. */
  boolean isMark(int i) {
    return i >= 0
        && i < form.length
        && "\"“”‘’'`«»„".indexOf(form[i].charAt(0)) >= 0
        && !Character.isLetterOrDigit(form[i].charAt(form[i].length() - 1));
  }

  /** Whether a token is punctuation that ends a clause. */
  boolean isStop(int i) {
    return i < 0 || i >= form.length || tag[i].equals(".") || tag[i].equals(":");
  }

  boolean isVerb(int i) {
    return tagged(i, "VB") || tagged(i, "MD");
  }

  int begin(int i) {
    return begin[i];
  }

  int end(int i) {
    return end[i];
  }

  Span span(Range range) {
    return new Span(begin[range.from()], end[range.to() - 1]);
  }

  /** The index of the first token that ends after an offset; the size where there is none. */
  int tokenAt(int offset) {
    int low = 0;
    int high = form.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  String words(Range range) {
    return text.substring(begin[range.from()], end[range.to() - 1]);
  }
}
