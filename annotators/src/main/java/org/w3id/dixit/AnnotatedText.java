package org.w3id.dixit;

import java.util.List;
import java.util.Objects;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.relation.Relation;
import org.w3id.dixit.speaker.SpokenAttribution;

/**
 * All that the annotators found in one text, free of CoreNLP's types.
 *
 * @param text what was annotated
 * @param entities ordered by their first mention
 * @param attributions ordered by the start of their content
 * @param relations ordered by the start of their evidence
 */
public record AnnotatedText(
    String text,
    List<Entity> entities,
    List<SpokenAttribution> attributions,
    List<Relation> relations) {
  public AnnotatedText {
    Objects.requireNonNull(text, "text");
    entities = List.copyOf(entities);
    attributions = List.copyOf(attributions);
    relations = List.copyOf(relations);
  }
}
