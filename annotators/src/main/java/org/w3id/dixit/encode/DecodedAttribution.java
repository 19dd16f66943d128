package org.w3id.dixit.encode;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A cue with its source and content as the linker read them.
 *
 * @param content in text order, not overlapping, at least one
 * @param confidence probability of being a linked match, 0 to 1
 * @param inner whether it stands inside the content of a surer one
 */
public record DecodedAttribution(
    Part cue, Optional<Part> source, List<Part> content, double confidence, boolean inner) {
  public DecodedAttribution {
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(source, "source");
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("no content for the cue at " + cue.span());
    }
  }
}
