package org.w3id.dixit.run;

/** Exit statuses of the command. */
public enum ExitStatus {
  /** All inputs are done or skipped. */
  OK(0),
  /** The run could not go on. */
  STOPPED(1),
  /** The command line or the configuration is wrong. */
  USAGE(2),
  /** The run went to its end and some inputs failed. */
  SOME_FAILED(3),
  /** The terminal was closed (SIGHUP). */
  HUNG_UP(129),
  /** Ctrl-C (SIGINT). */
  INTERRUPTED(130),
  /** Asked to end (SIGTERM). */
  TERMINATED(143);

  private final int value;

  ExitStatus(int value) {
    this.value = value;
  }

  public int value() {
    return value;
  }
}
