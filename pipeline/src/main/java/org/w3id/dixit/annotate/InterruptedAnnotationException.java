package org.w3id.dixit.annotate;

/** The thread was interrupted while it annotated, by a time limit or by the end of a run. */
public final class InterruptedAnnotationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InterruptedAnnotationException(String before) {
    super("interrupted before " + before);
  }

  InterruptedAnnotationException(Throwable cause) {
    super("interrupted", cause);
  }
}
