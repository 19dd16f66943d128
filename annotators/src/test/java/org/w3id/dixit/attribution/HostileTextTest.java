package org.w3id.dixit.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.Layers;
import org.w3id.dixit.text.Span;

/** Texts that no writer wrote: nothing may be thrown, nothing may run away. */
final class HostileTextTest {
  private static final AttributionsAnnotator ANNOTATOR =
      new AttributionsAnnotator("dixit.attributions", byRules());

  private static Properties byRules() {
    Properties properties = new Properties();
    properties.setProperty("dixit.attributions.attributor", "rules");
    return properties;
  }

  @Test
  void findsNothingInAnEmptyDocument() {
    Annotation empty = new Annotation("");
    empty.set(CoreAnnotations.SentencesAnnotation.class, List.of());
    ANNOTATOR.annotate(empty);
    assertThat(empty.get(Layers.Attributions.class)).isEmpty();
  }

  @Test
  void findsNothingInABlankDocument() {
    assertThat(Pipelines.attributions(" \n \n")).isEmpty();
  }

  @Test
  void readsTextsThatBeginWithAHyphen() {
    assertThat(Pipelines.attributions("- Born in Lebanon, she said she would stay.")).isNotEmpty();
    assertThat(Pipelines.attributions("-Prepares the ground, he said.")).isNotNull();
  }

  @Test
  void readsTwentyThousandOpeningMarks() {
    assertThat(QuotationMarks.in("“".repeat(20_000))).hasSizeLessThanOrEqualTo(20_000);
    assertThat(QuotationMarks.in("“a ".repeat(20_000))).isNotEmpty();
    assertThat(QuotationMarks.in("\"".repeat(20_001))).isNotNull();
    assertThat(QuotationMarks.in("‘a".repeat(20_000))).isNotNull();
    assertThat(annotated("“ said he ", 5_000)).isNotNull();
  }

  @Test
  void readsTwoHundredNestedQuotations() {
    String text = "“a ‘b ".repeat(100) + "c" + "’ d”".repeat(100);
    List<Quotation> quotations = QuotationMarks.in(text);
    assertThat(quotations).isNotEmpty();
    assertThat(quotations.get(0).span()).isEqualTo(new Span(0, text.length()));
  }

  @Test
  void readsASentenceOfFiftyThousandWords() {
    assertThat(annotated("Ann said that Bob , who said it , and Eve said ", 5_000)).isNotEmpty();
  }

  /** The words over and over as one sentence of tokens, tagged by their look. */
  private static List<Attribution> annotated(String words, int times) {
    String text = words.repeat(times);
    List<CoreLabel> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.trim().split(" ", -1)) {
      CoreLabel token = new CoreLabel();
      token.setWord(word);
      token.setLemma(word.equals("said") ? "say" : word);
      token.setTag(tag(word));
      int begin = text.indexOf(word, at);
      token.setBeginPosition(begin);
      token.setEndPosition(begin + word.length());
      at = begin + word.length();
      tokens.add(token);
    }
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    Annotation document = new Annotation(text);
    document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    ANNOTATOR.annotate(document);
    return document.get(Layers.Attributions.class);
  }

  private static String tag(String word) {
    return switch (word) {
      case "said" -> "VBD";
      case "that" -> "IN";
      case "who" -> "WP";
      case "and" -> "CC";
      case "it", "he" -> "PRP";
      case "," -> ",";
      case "“" -> "``";
      default -> "NNP";
    };
  }

  @Test
  void keepsOffsetsBesideEmoji() {
    String text = "😀 “We won 🎉,” said Ann Lee. 😀\r\n“Yes 😀”, she added.\r\n";
    List<Attribution> found = Pipelines.attributions(text);
    assertThat(found.get(0).content().get(0).of(text)).isEqualTo("“We won 🎉,”");
    assertThat(found.get(0).source().orElseThrow().of(text)).isEqualTo("Ann Lee");
    assertThat(found.get(1).content().get(0).of(text)).isEqualTo("“Yes 😀”");
  }
}
