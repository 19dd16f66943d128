package org.w3id.dixit.speaker;

import org.w3id.dixit.entity.TokenRange;

/**
 * One noun phrase of a source.
 *
 * @param core from its first token up to its head: "the statement"
 * @param whole with what follows the head: "the statement from the ministry"
 */
record Phrase(TokenRange core, TokenRange whole) {
  /** The last token of the core. */
  int head() {
    return core.to() - 1;
  }
}
