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
  public Input {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(file, "file");
  }

  /**
   * What follows the last dot of the file name, in lower case; empty where there is none. A dot
   * that is followed by a blank, or by more than eight characters, is part of the name: "Mr. Smith
   * goes home" has no extension.
   */
  public String extension() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    String ext = dot > 0 ? last.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    return ext.length() <= 8 && ext.chars().allMatch(Character::isLetterOrDigit) ? ext : "";
  }
}
