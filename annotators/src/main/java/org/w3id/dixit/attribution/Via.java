package org.w3id.dixit.attribution;

import java.util.Objects;
import java.util.Optional;
import org.w3id.dixit.text.Span;

/** Who passed an attribution on: "…, the statement read, <i>according to CNN</i>". */
public record Via(Span source, Optional<Span> cue) {
  public Via {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
  }
}
