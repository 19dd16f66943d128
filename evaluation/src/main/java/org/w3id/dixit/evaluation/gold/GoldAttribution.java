package org.w3id.dixit.evaluation.gold;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3id.dixit.evaluation.text.Pieces;

/**
 * One attribution as people marked it.
 *
 * @param content at least one piece
 * @param source none where the article names no source
 * @param cue none where the gold gives none
 * @param kind how much of the content is quoted
 * @param sourceText the source's words, its pieces joined by one space; empty without a source
 * @param speakers who the source is, in alternatives of which any one is right, each a list of
 *     speakers who are all meant; a speaker's own name may hold alternatives between bars. Empty
 *     where the gold does not say who speaks
 */
public record GoldAttribution(
    Pieces content,
    Pieces source,
    Pieces cue,
    QuoteKind kind,
    String sourceText,
    Optional<List<List<String>>> speakers) {
  public GoldAttribution {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content");
    }
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(sourceText, "sourceText");
    Objects.requireNonNull(speakers, "speakers");
  }
}
