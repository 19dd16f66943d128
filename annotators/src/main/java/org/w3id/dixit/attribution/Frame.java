package org.w3id.dixit.attribution;

import java.util.Optional;

/**
 * What follows a cue: how its content is hung on it, and what stands between.
 *
 * @param kind how
 * @param cueEnd one past the cue's last token: a preposition, a colon or the medium beside the verb
 *     belongs to the cue
 * @param contentStart the content's first token
 * @param preposition the preposition that the cue takes, empty where none
 */
record Frame(
    Kind kind,
    int cueEnd,
    int contentStart,
    String preposition,
    Optional<Range> addressee,
    Optional<Range> medium) {
  /** How a content hangs on its cue. */
  enum Kind {
    THAT,
    CLAUSE,
    TO,
    WH,
    QUOTE,
    COLON,
    OBJECT,
    AS,
    PREP,
    GERUND,
    PREDICATE,
    BEFORE,
    NONE
  }
}
