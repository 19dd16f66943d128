package org.w3id.dixit.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, in words for a user. */
public final class Reasons {
  private Reasons() {}

  /** Without the path, which the caller's message names. */
  public static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "it is not there";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    if (e instanceof FileAlreadyExistsException) {
      return "there is a file of that name";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** Why something did not fit, and what would help. */
  static String outOfMemory() {
    return "needs more memory than the "
        + (Runtime.getRuntime().maxMemory() >> 20)
        + " MB that Java may use: give it more, refuse large articles by --max-bytes, or use fewer"
        + " --threads";
  }
}
