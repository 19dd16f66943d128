package org.w3id.dixit.read;

import java.util.Objects;

/**
 * An input that could not be read. The message is one line for a user: what is wrong, where, and
 * what to do next.
 */
public final class ReadException extends Exception {
  private final ReadErrorCode code;
  private final String place;

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
    super(visible(place) + ": " + problem + ". " + nextStep, cause);
    this.code = Objects.requireNonNull(code, "code");
    this.place = place;
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
