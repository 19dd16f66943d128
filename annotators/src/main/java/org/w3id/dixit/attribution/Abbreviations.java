package org.w3id.dixit.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brackets between a source and what it says: in "According to the World Food Programme (WFP), 18
 * million …" the abbreviation is the source's.
 */
final class Abbreviations {
  private Abbreviations() {}

  /** The candidate, its source with the bracket that its content begins with. */
  static Candidate withSource(Words words, Candidate candidate) {
    Range first = candidate.content().get(0);
    int bracket = first.from();
    boolean abbreviation =
        words.is(bracket, "(")
            && words.is(bracket + 2, ")")
            && candidate.source().filter(source -> source.to() == bracket).isPresent();
    int from = words.is(bracket + 3, ",") ? bracket + 4 : bracket + 3;
    if (!abbreviation || from >= first.to()) {
      return candidate;
    }
    List<Range> content = new ArrayList<>(candidate.content());
    content.set(0, new Range(from, first.to()));
    Range source = new Range(candidate.source().get().from(), bracket + 3);
    return candidate.withContent(content).withSource(Optional.of(source));
  }
}
