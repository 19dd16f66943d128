package org.w3id.dixit.run;

import java.util.Optional;

/**
 * How a batch went, in inputs.
 *
 * @param done in this run
 * @param alreadyDone by earlier runs, skipped ones included
 * @param skipped in this run
 * @param failed in this run
 * @param stop what the command ends with where it was asked to stop before its end
 */
public record Summary(
    long done, long alreadyDone, long skipped, long failed, Optional<ExitStatus> stop) {

  /** Whether it was asked to stop before its end. */
  public boolean stopped() {
    return stop.isPresent();
  }

  /** What the command ends with. */
  public ExitStatus exitStatus() {
    return stop.orElse(failed > 0 ? ExitStatus.SOME_FAILED : ExitStatus.OK);
  }
}
