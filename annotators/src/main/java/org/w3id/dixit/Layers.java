package org.w3id.dixit;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.util.ErasureUtils;
import java.util.List;
import org.w3id.dixit.attribution.Attribution;
import org.w3id.dixit.encode.Encoded;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.NameMention;
import org.w3id.dixit.relation.Relation;
import org.w3id.dixit.speaker.SpokenAttribution;

/** Keys of the layers that Dixit's annotators put on a document. */
public final class Layers {
  private Layers() {}

  /** The text as the shared encoder read it; the last annotator removes it. */
  public static final class Encoding implements CoreAnnotation<Encoded> {
    @Override
    public Class<Encoded> getType() {
      return Encoded.class;
    }
  }

  /** Proper names, in text order, not overlapping. */
  public static final class Names implements CoreAnnotation<List<NameMention>> {
    @Override
    public Class<List<NameMention>> getType() {
      return ErasureUtils.uncheckedCast(List.class);
    }
  }

  /** Attributions as stretches of text, ordered by the start of their content. */
  public static final class Attributions implements CoreAnnotation<List<Attribution>> {
    @Override
    public Class<List<Attribution>> getType() {
      return ErasureUtils.uncheckedCast(List.class);
    }
  }

  /** Entities, ordered by their first mention. */
  public static final class Entities implements CoreAnnotation<List<Entity>> {
    @Override
    public Class<List<Entity>> getType() {
      return ErasureUtils.uncheckedCast(List.class);
    }
  }

  /** One for each attribution, in the same order. */
  public static final class Speakers implements CoreAnnotation<List<SpokenAttribution>> {
    @Override
    public Class<List<SpokenAttribution>> getType() {
      return ErasureUtils.uncheckedCast(List.class);
    }
  }

  /** Relations, ordered by the start of their evidence. */
  public static final class Relations implements CoreAnnotation<List<Relation>> {
    @Override
    public Class<List<Relation>> getType() {
      return ErasureUtils.uncheckedCast(List.class);
    }
  }
}
