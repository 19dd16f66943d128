package org.w3id.dixit.annotate;

/** The engine could not be built; the message says which part. */
public final class EngineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EngineException(String message, Throwable cause) {
    super(message, cause);
  }
}
