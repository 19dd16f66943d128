package org.w3id.dixit.annotate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.Layers;

class StageTest {
  @SuppressWarnings("rawtypes")
  private record Declared(
      Set<Class<? extends CoreAnnotation>> requires,
      Set<Class<? extends CoreAnnotation>> requirementsSatisfied)
      implements Annotator {
    @Override
    public void annotate(Annotation annotation) {}
  }

  private static final Stage TOKENS =
      new Stage(
          "tokenize",
          new Declared(
              Set.of(CoreAnnotations.TextAnnotation.class),
              Set.of(CoreAnnotations.TokensAnnotation.class)));
  private static final Stage NAMES =
      new Stage(
          "dixit.names",
          new Declared(Set.of(CoreAnnotations.TokensAnnotation.class), Set.of(Layers.Names.class)));
  private static final Stage SPEAKERS =
      new Stage(
          "dixit.speakers",
          new Declared(
              Set.of(Layers.Names.class, Layers.Attributions.class),
              Set.of(Layers.Speakers.class)));

  @Test
  void anOrderInWhichEachFindsWhatItNeedsIsAccepted() {
    assertThatCode(() -> Stage.checkOrder(List.of(TOKENS, NAMES))).doesNotThrowAnyException();
  }

  @Test
  void aWrongOrderNamesTheLayerTheOrderAndWhoGivesIt() {
    assertThatThrownBy(() -> Stage.checkOrder(List.of(NAMES, TOKENS)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "dixit.names requires the layer"
                + " edu.stanford.nlp.ling.CoreAnnotations$TokensAnnotation, which is missing in"
                + " the order dixit.names, tokenize: put tokenize, which gives it, before"
                + " dixit.names");
  }

  @Test
  void aLayerThatNobodyGivesIsNamed() {
    assertThatThrownBy(() -> Stage.checkOrder(List.of(TOKENS, NAMES, SPEAKERS)))
        .hasMessageContaining(
            "dixit.speakers requires the layer org.w3id.dixit.Layers$Attributions")
        .hasMessageContaining("no annotator of this engine gives it");
  }
}
