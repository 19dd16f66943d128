package org.w3id.dixit.link;

/** The index of names is missing or cannot be made or read; the message names the next step. */
public final class LinkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LinkException(String message) {
    super(message);
  }

  LinkException(String message, Throwable cause) {
    super(message, cause);
  }
}
