package org.w3id.dixit.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkRunsTest {
  private static List<String> tags(String text) {
    List<CoreLabel> tokens =
        Stream.of(text.split(" ", -1))
            .map(
                word -> {
                  CoreLabel token = new CoreLabel();
                  token.setWord(word);
                  return token;
                })
            .toList();
    Annotation document = new Annotation(text);
    document.set(CoreAnnotations.TokensAnnotation.class, tokens);
    new MarkRuns().annotate(document);
    return tokens.stream().map(token -> token.tag() == null ? "-" : token.tag()).toList();
  }

  @Test
  void theMiddleOfALongRunIsTagged() {
    assertThat(tags("We " + "“ ".repeat(12) + "are"))
        .containsExactly(
            "-", "-", "-", "-", "-", "NFP", "NFP", "NFP", "NFP", "-", "-", "-", "-", "-");
  }

  @Test
  void aRunAtTheEndIsTagged() {
    assertThat(tags("We" + " *".repeat(100))).filteredOn("NFP"::equals).hasSize(92);
  }

  @Test
  void wordsNumbersAndShortRunsAreLeftToTheTagger() {
    assertThat(tags("1 2 3 4 5 6 7 8 9 10 11 12 13 14 ( “ ‘ — … ! ? ) a b")).containsOnly("-");
  }
}
