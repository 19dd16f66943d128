package org.w3id.dixit.relation;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.attribution.Attribution;
import org.w3id.dixit.speaker.SpokenAttribution;
import org.w3id.dixit.text.Span;

/** Where the article passes on what others say. */
final class ReportedContent {
  private final List<SpokenAttribution> attributions;

  ReportedContent(List<SpokenAttribution> attributions) {
    this.attributions = attributions;
  }

  /** Index of the innermost attribution in whose content a stretch stands. */
  Optional<Integer> around(Span span) {
    int best = -1;
    int length = Integer.MAX_VALUE;
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i).attribution();
      for (Span content : attribution.content()) {
        if (attribution.attributed() && content.contains(span) && content.length() < length) {
          best = i;
          length = content.length();
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /** The id of who says what stands in a stretch; empty where that is nobody, or several. */
  Optional<String> speaker(Span span) {
    return around(span)
        .map(index -> attributions.get(index).speakers())
        .filter(speakers -> speakers.size() == 1)
        .map(speakers -> speakers.get(0));
  }

  /**
   * Whether one of two stretches is what somebody says and the other who says it: "Smith said the
   * union …" says nothing of Smith and the union.
   */
  boolean divides(Span one, Span other) {
    return attributions.stream()
        .map(SpokenAttribution::attribution)
        .anyMatch(a -> isSourceOf(a, one, other) || isSourceOf(a, other, one));
  }

  private static boolean isSourceOf(Attribution attribution, Span source, Span said) {
    return attribution.source().filter(span -> span.overlaps(source)).isPresent()
        && attribution.content().stream().anyMatch(span -> span.contains(said))
        && attribution.content().stream().noneMatch(span -> span.contains(source));
  }

  /** Whether a stretch is, in part, what attributes: "told". */
  boolean isCue(Span span) {
    return attributions.stream()
        .flatMap(attribution -> attribution.attribution().cue().stream())
        .anyMatch(cue -> cue.overlaps(span));
  }
}
