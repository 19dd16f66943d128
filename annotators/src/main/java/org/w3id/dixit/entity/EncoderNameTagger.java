package org.w3id.dixit.entity;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3id.dixit.Layers;
import org.w3id.dixit.encode.Encoded;
import org.w3id.dixit.encode.NameHead;
import org.w3id.dixit.encode.Part;
import org.w3id.dixit.models.TrainedModel;

/**
 * Names as the shared encoder reads them; needs {@link Layers.Encoding}. Its words are not
 * CoreNLP's tokens: a name takes in each token that it touches.
 */
final class EncoderNameTagger implements NameTagger {
  /** The model's other classes, nationalities and works, are no name mentions. */
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PERSON", EntityType.PERSON,
          "ORGANIZATION", EntityType.ORGANIZATION,
          "PLACE", EntityType.PLACE);

  private final NameHead head;

  EncoderNameTagger(TrainedModel model) {
    this.head = new NameHead(model);
  }

  @Override
  public List<TaggedName> tag(Annotation document, TokenizedText text) {
    Encoded encoded = document.get(Layers.Encoding.class);
    List<TaggedName> names = new ArrayList<>();
    int free = 0;
    for (Part part : head.decode(encoded)) {
      EntityType type = TYPES.get(part.kind());
      TokenRange range = text.range(part.span());
      if (type != null && range.from() >= free && !range.isEmpty()) {
        names.add(new TaggedName(range, type, part.mean()));
        free = range.to();
      }
    }
    return names;
  }
}
