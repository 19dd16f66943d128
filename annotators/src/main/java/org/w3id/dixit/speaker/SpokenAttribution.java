package org.w3id.dixit.speaker;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3id.dixit.attribution.Attribution;

/**
 * An attribution with its speakers.
 *
 * @param speakers ids of entities, in text order; empty where nobody is named and none is guessed
 * @param speakerType of the speakers; empty where there are none
 * @param joint whether they spoke as one
 * @param sourceDocument id of the document in which the speakers said it, where the source is one
 * @param about ids of the entities mentioned in the content, in text order
 * @param viaSpeakers for each of the attribution's {@code via}, the ids of its entities
 */
public record SpokenAttribution(
    Attribution attribution,
    List<String> speakers,
    Optional<SpeakerType> speakerType,
    boolean joint,
    Optional<String> sourceDocument,
    List<String> about,
    List<List<String>> viaSpeakers) {
  public SpokenAttribution {
    Objects.requireNonNull(attribution, "attribution");
    speakers = List.copyOf(speakers);
    Objects.requireNonNull(speakerType, "speakerType");
    Objects.requireNonNull(sourceDocument, "sourceDocument");
    about = List.copyOf(about);
    viaSpeakers = viaSpeakers.stream().map(List::copyOf).toList();
    if (viaSpeakers.size() != attribution.via().size()) {
      throw new IllegalArgumentException(
          viaSpeakers.size() + " lists of speakers for " + attribution.via().size() + " via");
    }
  }
}
