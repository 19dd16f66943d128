package org.w3id.dixit.evaluation.output;

import java.util.List;
import java.util.Map;
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
 * @param speakerIds for each speaker the id of its entity
 * @param document the id of the document that they said it in, where one is written
 * @param text the content's words, empty where they were left out
 * @param labels what else is said of it in one word, by key: {@code quoteType}, {@code attitude},
 *     {@code polarity}, {@code speakerType}; keys that were not written are not there
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
    List<String> speakerIds,
    Optional<String> document,
    String text,
    Map<String, String> labels,
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
    speakerIds = List.copyOf(speakerIds);
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(text, "text");
    labels = Map.copyOf(labels);
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(confidence, "confidence");
  }
}
