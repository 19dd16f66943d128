package org.w3id.dixit.export;

import java.util.Objects;

/** What was given cannot be written. */
public final class ExportException extends RuntimeException {
  /** Why. */
  public enum Code {
    /** The base of the ids is no absolute IRI. */
    BAD_BASE,
    /** Two entities of one article have the same id. */
    DUPLICATE_ENTITY,
    /** A span, or the place where a limit cut, lies outside the article's text. */
    OUTSIDE_TEXT,
    /** An attribution is referred to that is not there. */
    UNKNOWN_ATTRIBUTION,
    /** An entity is referred to that is not there. */
    UNKNOWN_ENTITY,
    /** A format is asked for that is not there. */
    UNKNOWN_FORMAT
  }

  private static final long serialVersionUID = 1L;

  private final Code code;

  public ExportException(Code code, String message) {
    super(code + ": " + message);
    this.code = Objects.requireNonNull(code, "code");
  }

  public Code code() {
    return code;
  }
}
