package org.w3id.dixit.evaluation.output;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.w3id.dixit.evaluation.text.Pieces;

/**
 * One attribution of the output.
 *
 * @param id its id, unique within the file
 * @param content its segments, at least one
 * @param source none where no source was written
 * @param cue none where no cue was written
 * @param via the outer sources of "X said …, according to Y"
 * @param speakers for each speaker all names of its entity; the id where the entity is not there
 * @param text the content's words, empty where they were left out
 * @param attributed false where nobody is claimed to have said it
 * @param parent the id of the attribution it stands in
 * @param confidence the probability of being a linked match, where it was written
 */
public record WrittenAttribution(
    String id,
    Pieces content,
    Pieces source,
    Pieces cue,
    List<Pieces> via,
    List<List<String>> speakers,
    String text,
    boolean attributed,
    Optional<String> parent,
    OptionalDouble confidence) {
  public WrittenAttribution {
    Objects.requireNonNull(id, "id");
    if (content.isEmpty()) {
      throw new IllegalArgumentException("attribution " + id + " has no segments");
    }
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    via = List.copyOf(via);
    speakers = speakers.stream().map(List::copyOf).toList();
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(confidence, "confidence");
  }
}
