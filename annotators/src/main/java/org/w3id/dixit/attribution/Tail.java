package org.w3id.dixit.attribution;

import java.util.Optional;

/**
 * What stands after a cue whose content came before it.
 *
 * @param free whether nothing follows that the cue would take as its content
 * @param cueEnd one past the cue's last token, the medium beside the verb taken in
 * @param more content that goes on after the cue
 */
record Tail(
    boolean free,
    int cueEnd,
    Optional<Range> more,
    Optional<Range> addressee,
    Optional<Range> medium) {
  Tail withoutMore() {
    return new Tail(free, cueEnd, Optional.empty(), addressee, medium);
  }
}
