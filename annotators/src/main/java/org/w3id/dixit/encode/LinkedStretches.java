package org.w3id.dixit.encode;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.encode.Labels.Stretch;

/**
 * A decoded attribution in words of the text.
 *
 * @param inner whether it stands inside the content of a surer one
 */
record LinkedStretches(
    Stretch cue,
    Optional<Stretch> source,
    List<Stretch> content,
    double confidence,
    boolean inner) {
  LinkedStretches {
    content = List.copyOf(content);
  }

  LinkedStretches withContent(List<Stretch> pieces) {
    return new LinkedStretches(cue, source, pieces, confidence, inner);
  }

  LinkedStretches asInner() {
    return new LinkedStretches(cue, source, content, confidence, true);
  }

  DecodedAttribution in(Words words) {
    return new DecodedAttribution(
        part(words, cue),
        source.map(stretch -> part(words, stretch)),
        content.stream().map(stretch -> part(words, stretch)).toList(),
        confidence,
        inner);
  }

  private static Part part(Words words, Stretch stretch) {
    return new Part(
        words.span(stretch.first(), stretch.last()),
        stretch.kind(),
        stretch.mean(),
        stretch.least());
  }
}
