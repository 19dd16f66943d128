package org.w3id.dixit.annotate;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.Layers;

/**
 * CoreNLP's and Dixit's annotators in their order. Built once a JVM and shared by all threads: it
 * holds nothing that changes after construction. The annotators are made directly, not through
 * {@code StanfordCoreNLP}: so they load at the same time, and CoreNLP's static cache of annotators
 * stays out of the way; the layers they make are the same.
 */
public final class Engine implements TextAnnotator {
  private final List<Stage> stages;

  private Engine(List<Stage> stages) {
    Stage.checkOrder(stages);
    this.stages = List.copyOf(stages);
  }

  /**
   * Loads all models, as many at once as the machine has cores.
   *
   * @throws EngineException where a model cannot be loaded
   * @throws IllegalArgumentException where a stage does not find a layer that it requires
   */
  public static Engine load(EngineConfig config) {
    RedwoodConfiguration.empty().apply();
    ParallelLoader loader = new ParallelLoader();
    try {
      List<ParallelLoader.Loading<Stage>> loading =
          registry(config).stream()
              .map(r -> loader.start(r.name(), () -> new Stage(r.name(), r.maker().call())))
              .toList();
      return new Engine(loading.stream().map(ParallelLoader.Loading::get).toList());
    } finally {
      loader.close();
    }
  }

  /** Every annotator of the default path under the name it has in a CoreNLP configuration. */
  private static List<Registered> registry(EngineConfig config) {
    Properties props = new Properties();
    props.setProperty("ssplit.newlineIsSentenceBreak", "always");
    List<Registered> stages = new ArrayList<>();
    stages.add(new Registered("tokenize", () -> new TokenizerAnnotator(props)));
    stages.add(new Registered("dixit.marks", MarkRuns::new));
    stages.add(new Registered("pos", () -> new POSTaggerAnnotator("pos", tagger(config))));
    stages.add(new Registered("lemma", () -> new MorphaAnnotator(false)));
    stages.addAll(Registered.dixit(config));
    return stages;
  }

  private static Properties tagger(EngineConfig config) {
    Properties props = new Properties();
    props.setProperty("pos.model", config.posModel());
    props.setProperty("pos.reuseTags", "true");
    return props;
  }

  @Override
  public AnnotatedText annotate(String cleanText) {
    return annotate(cleanText, (stage, nanos) -> {});
  }

  /** As {@link #annotate(String)}, telling how long each annotator took. */
  public AnnotatedText annotate(String cleanText, StageListener listener) {
    Annotation document = new Annotation(cleanText);
    for (Stage stage : stages) {
      if (Thread.interrupted()) {
        throw new InterruptedAnnotationException(stage.name());
      }
      long start = System.nanoTime();
      run(stage, document);
      listener.took(stage.name(), System.nanoTime() - start);
    }
    return new AnnotatedText(
        cleanText,
        layer(document, Layers.Entities.class),
        layer(document, Layers.Speakers.class),
        layer(document, Layers.Relations.class));
  }

  private static void run(Stage stage, Annotation document) {
    try {
      stage.annotator().annotate(document);
    } catch (RuntimeInterruptedException e) {
      throw new InterruptedAnnotationException(e);
    }
  }

  private static <T> List<T> layer(
      Annotation document, Class<? extends CoreAnnotation<List<T>>> key) {
    List<T> values = document.get(key);
    return values == null ? List.of() : values;
  }
}
