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
    this(tagger(name, properties));
  }

  private static NameTagger tagger(String name, Properties properties) {
    String tagger = properties.getProperty(name + ".tagger", "encoder");
    return switch (tagger) {
      case "encoder" ->
          new EncoderNameTagger(
              TrainedModel.open(
                  properties.getProperty(name + ".model", EncodeAnnotator.DEFAULT_MODEL)));
      case "crf" ->
          new CrfNameTagger(properties.getProperty(name + ".model", CrfNameTagger.DEFAULT_MODEL));
      default ->
          throw new IllegalArgumentException(
              name + ".tagger is \"" + tagger + "\": choose encoder or crf");
    };
  }

  /** With a tagger of one's own. */
  public NamesAnnotator(NameTagger tagger) {
    this.tagger = tagger;
    Nouns nouns = Nouns.load();
    Countries countries = Countries.load();
    this.layers =
        List.of(
            new BoundaryLayer(nouns, countries),
            new GazetteerLayer(countries, nouns),
            new ShapeLayer(nouns, countries),
            new TitleLayer(nouns, countries),
            new ConsistencyLayer(countries, nouns),
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
