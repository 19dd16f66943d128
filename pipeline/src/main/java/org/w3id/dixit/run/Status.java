package org.w3id.dixit.run;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an input ended; the manifest holds it in small letters. */
public enum Status {
  DONE,
  /** Nothing is wrong with it, but it is not for Dixit: another language. */
  SKIPPED,
  /** It is tried again when the same command is given again. */
  FAILED;

  /** The word in the manifest. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Status> ofWord(String word) {
    return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
  }
}
