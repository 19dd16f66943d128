package org.w3id.dixit.run;

/** The run cannot start or cannot go on; the message is for the user and names the next step. */
public final class RunException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final ExitStatus exitStatus;

  public RunException(ExitStatus exitStatus, String message) {
    super(message);
    this.exitStatus = exitStatus;
  }

  /**
   * {@link ExitStatus#USAGE} for a wrong command line, {@link ExitStatus#STOPPED} for most else.
   */
  public ExitStatus exitStatus() {
    return exitStatus;
  }
}
