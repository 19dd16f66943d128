package org.w3id.dixit.evaluation.error;

import java.util.Objects;

/** An evaluation could not be made; the message is one line for the person who asked for it. */
public final class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Code {
    /** The path given as gold is not there, or a part of the gold is missing. */
    NO_GOLD,
    /** A gold file does not say what its format asks for. */
    MALFORMED_GOLD,
    /** The path given as output is not a folder. */
    NO_OUTPUT,
    /** The output folder holds nothing for any article of the gold. */
    OUTPUT_OF_OTHER_ARTICLES,
    /** A written file is not as the contract has it. */
    MALFORMED_OUTPUT,
    /** A file could not be read or written. */
    UNREADABLE
  }

  private final Code code;

  public EvaluationException(Code code, String message) {
    super(message);
    this.code = Objects.requireNonNull(code, "code");
  }

  public EvaluationException(Code code, String message, Throwable cause) {
    super(message, cause);
    this.code = Objects.requireNonNull(code, "code");
  }

  public Code code() {
    return code;
  }
}
