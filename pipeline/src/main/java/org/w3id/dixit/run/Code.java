package org.w3id.dixit.run;

/**
 * Why an input was read and yet not done; why it could not be read, {@link
 * org.w3id.dixit.read.ReadErrorCode} says. Both lists are closed; the manifest holds the constants'
 * names.
 */
public enum Code {
  /** The article took longer than the time limit. */
  TIMEOUT(Status.FAILED),
  /** Something in Dixit broke on this article. */
  BROKEN(Status.FAILED),
  /** The article did not fit into the memory there is. */
  OUT_OF_MEMORY(Status.FAILED),
  /** The output could not be written under its name. */
  NOT_WRITTEN(Status.FAILED),
  /** The article is in another language. */
  NOT_ENGLISH(Status.SKIPPED);

  private final Status status;

  Code(Status status) {
    this.status = status;
  }

  /** Skipped or failed. */
  public Status status() {
    return status;
  }
}
