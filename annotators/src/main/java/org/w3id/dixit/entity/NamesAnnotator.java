package org.w3id.dixit.entity;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.w3id.dixit.Layers;
import org.w3id.dixit.encode.EncodeAnnotator;
import org.w3id.dixit.models.TrainedModel;

/**
 * The annotator {@code dixit.names}: needs tokens, sentences and parts of speech, gives {@link
 * Layers.Names}. A {@link NameTagger} finds names, then each {@link NameLayer} in turn refines
 * them. Safe for any number of threads.
 *
 * <p>Property {@code <name>.tagger}: {@code encoder}, the default, which needs {@link
 * Layers.Encoding} too, or {@code crf}, CoreNLP's own. Property {@code <name>.model}: the trained
 * model's name, or the CRF's path on the class path or in the file system.
 */
public final class NamesAnnotator implements Annotator {
  private final NameTagger tagger;
  private final List<NameLayer> layers;

  /** As CoreNLP makes it. */
  public NamesAnnotator(String name, Properties properties) {
    Nouns nouns = Nouns.load();
    Countries countries = Countries.load();
    String kind = properties.getProperty(name + ".tagger", "encoder");
    switch (kind) {
      case "encoder" -> {
        String model = properties.getProperty(name + ".model", EncodeAnnotator.DEFAULT_MODEL);
        tagger = new EncoderNameTagger(TrainedModel.open(model));
        layers = lightLayers(nouns, countries);
      }
      case "crf" -> {
        tagger =
            new CrfNameTagger(properties.getProperty(name + ".model", CrfNameTagger.DEFAULT_MODEL));
        layers = allLayers(nouns, countries);
      }
      default ->
          throw new IllegalArgumentException(
              name + ".tagger is \"" + kind + "\": choose encoder or crf");
    }
  }

  /** With a tagger of one's own, refined by all layers. */
  public NamesAnnotator(NameTagger tagger) {
    this.tagger = tagger;
    this.layers = allLayers(Nouns.load(), Countries.load());
  }

  private static List<NameLayer> allLayers(Nouns nouns, Countries countries) {
    return List.of(
        new BoundaryLayer(nouns, countries),
        new GazetteerLayer(countries, nouns, false),
        new ShapeLayer(nouns, countries),
        new TitleLayer(nouns, countries),
        new ConsistencyLayer(countries, nouns),
        new ContextLayer(nouns, countries),
        new PlausibilityLayer(nouns, countries));
  }

  /**
   * What still helps a tagger that reads shapes, titles and the whole window by itself: on news
   * from all over the world each of the other layers costs it half a point to a point of F1.
   */
  private static List<NameLayer> lightLayers(Nouns nouns, Countries countries) {
    return List.of(
        new BoundaryLayer(nouns, countries),
        new GazetteerLayer(countries, nouns, true),
        new ContextLayer(nouns, countries),
        new PlausibilityLayer(nouns, countries));
  }

  @Override
  public void annotate(Annotation document) {
    TokenizedText text = TokenizedText.of(document);
    NameTable names = new NameTable(text.size(), tagger.tag(document, text));
    for (NameLayer layer : layers) {
      layer.refine(text, names);
    }
    document.set(
        Layers.Names.class,
        names.names().stream()
            .map(name -> new NameMention(text.span(name.range()), name.type(), name.confidence()))
            .toList());
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's signature
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.PartOfSpeechAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's signature
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(Layers.Names.class);
  }
}
