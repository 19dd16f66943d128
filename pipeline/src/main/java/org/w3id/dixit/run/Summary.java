package org.w3id.dixit.run;

/**
 * How a batch went, in inputs.
 *
 * @param done in this run
 * @param alreadyDone by earlier runs, skipped ones included
 * @param skipped in this run
 * @param failed in this run
 * @param stopped whether it was asked to stop before its end
 */
public record Summary(long done, long alreadyDone, long skipped, long failed, boolean stopped) {

  /** What the command ends with. */
  public ExitStatus exitStatus() {
    if (stopped) {
      return ExitStatus.STOPPED;
    }
    return failed > 0 ? ExitStatus.SOME_FAILED : ExitStatus.OK;
  }
}
