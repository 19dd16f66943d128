package org.w3id.dixit.link;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.w3id.dixit.Layers;
import org.w3id.dixit.entity.Entity;

/**
 * The annotator {@code dixit.links}: needs {@link Layers.Entities}, and gives those of them whose
 * article in Wikipedia is clear a {@code sameAs}. Comes after all annotators that add entities.
 * Safe for any number of threads.
 *
 * <p>Property {@code <name>.index}: path of the index file that {@link LinkIndexFile} makes.
 */
public final class LinksAnnotator implements Annotator {
  private final Linker linker;

  /**
   * As CoreNLP makes it.
   *
   * @throws IllegalArgumentException where no index is named
   * @throws LinkException where the index cannot be used
   */
  public LinksAnnotator(String name, Properties properties) {
    String index = properties.getProperty(name + ".index");
    if (index == null) {
      throw new IllegalArgumentException(
          name + ".index is not set: give the path of the index file that ./dixit links makes");
    }
    this.linker = new Linker(LinkIndex.open(Path.of(index)));
  }

  @Override
  public void annotate(Annotation document) {
    List<Entity> entities = document.get(Layers.Entities.class);
    if (entities != null && !entities.isEmpty()) {
      String text = document.get(CoreAnnotations.TextAnnotation.class);
      document.set(Layers.Entities.class, linker.link(text, entities));
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's signature
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(CoreAnnotations.TextAnnotation.class, Layers.Entities.class);
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's signature
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of();
  }
}
