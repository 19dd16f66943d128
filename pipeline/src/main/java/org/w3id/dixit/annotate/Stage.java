package org.w3id.dixit.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One annotator of the engine under its registered name. */
record Stage(String name, Annotator annotator) {

  /**
   * Checks that each stage finds the layers that it requires.
   *
   * @throws IllegalArgumentException naming the missing layer, the stage that wants it, the present
   *     order and who provides it
   */
  static void checkOrder(List<Stage> stages) {
    Set<Class<?>> present = new HashSet<>(Set.of(CoreAnnotations.TextAnnotation.class));
    for (Stage stage : stages) {
      stage
          .required()
          .filter(layer -> !present.contains(layer))
          .min(Comparator.comparing(Class::getName))
          .ifPresent(layer -> refuse(layer, stage, stages));
      present.addAll(stage.annotator().requirementsSatisfied());
    }
  }

  private Stream<Class<?>> required() {
    return new HashSet<Class<?>>(annotator.requires()).stream();
  }

  private boolean gives(Class<?> layer) {
    return annotator.requirementsSatisfied().contains(layer);
  }

  private static void refuse(Class<?> layer, Stage stage, List<Stage> stages) {
    String advice =
        stages.stream()
            .filter(s -> s.gives(layer))
            .map(s -> "put " + s.name() + ", which gives it, before " + stage.name())
            .findFirst()
            .orElse("no annotator of this engine gives it");
    throw new IllegalArgumentException(
        stage.name()
            + " requires the layer "
            + layer.getName()
            + ", which is missing in the order "
            + String.join(", ", stages.stream().map(Stage::name).toList())
            + ": "
            + advice);
  }
}
