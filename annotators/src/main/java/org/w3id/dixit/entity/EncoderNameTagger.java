package org.w3id.dixit.entity;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    return possessorsApart(names, text);
  }

  /**
   * Cuts "the Mountains' Karabakh" in two where what follows the possessive is a name of its own
   * elsewhere in the text: "King's Cross" stays whole.
   */
  private static List<TaggedName> possessorsApart(List<TaggedName> names, TokenizedText text) {
    Set<String> known = new HashSet<>();
    names.forEach(name -> known.add(text.words(name.from(), name.to())));
    List<TaggedName> apart = new ArrayList<>();
    for (TaggedName name : names) {
      int possessive = possessive(name, text);
      if (possessive > 0 && known.contains(text.words(possessive + 1, name.to()))) {
        apart.add(name.over(name.from(), possessive));
        apart.add(name.over(possessive + 1, name.to()));
      } else {
        apart.add(name);
      }
    }
    return apart;
  }

  /** The token inside a name that makes what stands before it a possessor; -1 without one. */
  private static int possessive(TaggedName name, TokenizedText text) {
    for (int i = name.from() + 1; i < name.to() - 1; i++) {
      String word = text.get(i).word();
      if (word.equals("'") || word.equals("'s")) {
        return i;
      }
    }
    return -1;
  }
}
