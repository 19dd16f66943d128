package org.w3id.dixit.read;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * A file to read articles from.
 *
 * @param name path below the folder that was given, with {@code /}, or the file's name where a file
 *     was given
 * @param file where it lies
 */
public record Input(String name, Path file) {
  private static final String GZIPPED = ".gz";

  public Input {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(file, "file");
  }

  /**
   * What follows the last dot of the file name, in lower case; empty where there is none. A dot
   * that is followed by a blank, or by more than eight characters, is part of the name: "Mr. Smith
   * goes home" has no extension. Of a gzipped file it is what stands before {@code .gz}.
   */
  public String extension() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return extension(isGzipped() ? last.substring(0, last.length() - GZIPPED.length()) : last);
  }

  /** Whether the name says that it is compressed by gzip. */
  public boolean isGzipped() {
    return name.toLowerCase(Locale.ROOT).endsWith(GZIPPED);
  }

  private static String extension(String last) {
    int dot = last.lastIndexOf('.');
    String ext = dot > 0 ? last.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    return ext.length() <= 8 && ext.chars().allMatch(Character::isLetterOrDigit) ? ext : "";
  }
}
