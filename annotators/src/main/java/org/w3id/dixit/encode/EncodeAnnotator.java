package org.w3id.dixit.encode;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.Properties;
import java.util.Set;
import org.w3id.dixit.Layers;
import org.w3id.dixit.models.TrainedModel;

/**
 * {@code dixit.encode}: runs the shared encoder over the text.
 *
 * <p>Requires the text; gives {@link Layers.Encoding}. Reads the property {@code
 * dixit.encode.model}, the name of a trained model; the default is {@value #DEFAULT_MODEL}.
 */
public final class EncodeAnnotator implements Annotator {
  /** The model that names, attributions and encodings use unless told otherwise. */
  public static final String DEFAULT_MODEL = "news";

  private final Encoder encoder;

  public EncodeAnnotator(String name, Properties properties) {
    this.encoder =
        new Encoder(TrainedModel.open(properties.getProperty(name + ".model", DEFAULT_MODEL)));
  }

  @Override
  public void annotate(Annotation document) {
    document.set(
        Layers.Encoding.class, encoder.encode(document.get(CoreAnnotations.TextAnnotation.class)));
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(Layers.Encoding.class);
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(CoreAnnotations.TextAnnotation.class);
  }
}
