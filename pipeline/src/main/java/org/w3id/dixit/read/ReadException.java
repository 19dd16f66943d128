package org.w3id.dixit.read;

import java.util.Objects;
import java.util.Optional;

/**
 * An input that could not be read. The message is one line for a user: what is wrong, where, and
 * what to do next.
 */
public final class ReadException extends Exception {
  private final ReadErrorCode code;
  private final String place;
  private final Optional<String> recordId;

  /**
   * @param place the input, as the user knows it
   * @param problem what is wrong there, with the values
   * @param nextStep what the user can do
   */
  public ReadException(ReadErrorCode code, String place, String problem, String nextStep) {
    this(code, place, problem, nextStep, null);
  }

  /** Likewise, with what caused it. */
  public ReadException(
      ReadErrorCode code, String place, String problem, String nextStep, Throwable cause) {
    this(code, place, Optional.empty(), visible(place) + ": " + problem + ". " + nextStep, cause);
  }

  private ReadException(
      ReadErrorCode code,
      String place,
      Optional<String> recordId,
      String message,
      Throwable cause) {
    super(message, cause);
    this.code = Objects.requireNonNull(code, "code");
    this.place = place;
    this.recordId = recordId;
  }

  /** The same, of one record of an input of many. */
  public ReadException ofRecord(String id) {
    return new ReadException(code, place, Optional.of(id), getMessage(), getCause());
  }

  /** Which record could not be read; empty where it is the input itself, or the rest of it. */
  public Optional<String> recordId() {
    return recordId;
  }

  public ReadErrorCode code() {
    return code;
  }

  /** The input, as the user knows it. */
  public String place() {
    return place;
  }

  /** File names may hold line breaks and control characters; a message is one line. */
  private static String visible(String place) {
    return place.replaceAll("\\p{Cntrl}", "?");
  }
}
