package org.w3id.dixit.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.attribution.Attribution;
import org.w3id.dixit.relation.Relation;
import org.w3id.dixit.speaker.SpokenAttribution;

/**
 * Leaves out attributions and relations below a confidence. What referred to an attribution that
 * went refers to the one that held it, or to none. Entities stay.
 */
public final class ConfidenceFilter {
  private final double min;

  /**
   * @param min from which they stay, 0 to 1
   */
  public ConfidenceFilter(double min) {
    this.min = min;
  }

  /** What is left. */
  public AnnotatedText apply(AnnotatedText text) {
    if (min <= 0) {
      return text;
    }
    List<SpokenAttribution> all = text.attributions();
    List<Optional<Integer>> newIndex = newIndices(all);
    List<SpokenAttribution> kept =
        all.stream()
            .filter(this::isKept)
            .map(spoken -> withParent(spoken, moved(spoken.attribution().parent(), newIndex, all)))
            .toList();
    List<Relation> relations =
        text.relations().stream()
            .filter(relation -> relation.confidence() >= min)
            .map(relation -> inAttribution(relation, moved(relation.accordingTo(), newIndex, all)))
            .toList();
    return new AnnotatedText(text.text(), text.entities(), kept, relations);
  }

  private boolean isKept(SpokenAttribution spoken) {
    return spoken.attribution().confidence() >= min;
  }

  /** For each attribution its index among those kept. */
  private List<Optional<Integer>> newIndices(List<SpokenAttribution> all) {
    List<Optional<Integer>> indices = new ArrayList<>();
    int next = 0;
    for (SpokenAttribution spoken : all) {
      indices.add(isKept(spoken) ? Optional.of(next++) : Optional.empty());
    }
    return indices;
  }

  private static Optional<Integer> moved(
      Optional<Integer> index, List<Optional<Integer>> newIndex, List<SpokenAttribution> all) {
    Optional<Integer> at = index;
    for (int steps = 0; at.isPresent() && steps < all.size(); steps++) {
      if (newIndex.get(at.get()).isPresent()) {
        return newIndex.get(at.get());
      }
      at = all.get(at.get()).attribution().parent();
    }
    return Optional.empty();
  }

  private static SpokenAttribution withParent(SpokenAttribution spoken, Optional<Integer> parent) {
    Attribution a = spoken.attribution();
    Attribution moved =
        new Attribution(
            a.content(),
            a.source(),
            a.cue(),
            a.quoteType(),
            a.attitude(),
            a.polarity(),
            a.via(),
            parent,
            a.addressee(),
            a.medium(),
            a.attributed(),
            a.unclosed(),
            a.confidence(),
            a.method());
    return new SpokenAttribution(
        moved,
        spoken.speakers(),
        spoken.speakerType(),
        spoken.joint(),
        spoken.sourceDocument(),
        spoken.about(),
        spoken.viaSpeakers());
  }

  private static Relation inAttribution(Relation r, Optional<Integer> attribution) {
    return new Relation(
        r.subject(),
        r.predicate(),
        r.object(),
        r.evidence(),
        r.subjectMention(),
        r.objectMention(),
        r.modality(),
        r.confidence(),
        r.role(),
        r.phrase(),
        attribution,
        r.method());
  }
}
