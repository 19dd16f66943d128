package org.w3id.dixit.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Bytes to read articles from, wherever they are stored. The name tells how to read them: {@link
 * ArticleReaders} goes by its extension.
 */
public interface NamedBytes {
  /** Path below the folder that was given, with {@code /}, or the file's name. */
  String name();

  /**
   * Opens them; whoever calls closes.
   *
   * @throws java.nio.file.NoSuchFileException where they are not there
   * @throws IOException where they cannot be read
   */
  InputStream open() throws IOException;

  /**
   * What follows the last dot of the file name, in lower case; empty where there is none. A dot
   * that is followed by a blank, or by more than eight characters, is part of the name: "Mr. Smith
   * goes home" has no extension. Of a gzipped file it is what stands before {@code .gz}.
   */
  default String extension() {
    String bare = expandedName().substring(expandedName().lastIndexOf('/') + 1);
    int dot = bare.lastIndexOf('.');
    String ext = dot > 0 ? bare.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    return ext.length() <= 8 && ext.chars().allMatch(Character::isLetterOrDigit) ? ext : "";
  }

  /** The name without {@link #extension} and {@code .gz}, folders included. */
  default String stem() {
    String extension = extension();
    String expanded = expandedName();
    return extension.isEmpty()
        ? expanded
        : expanded.substring(0, expanded.length() - extension.length() - 1);
  }

  /** The name without {@code .gz}, where something else stands before that. */
  private String expandedName() {
    String name = name();
    int end = name.length() - ".gz".length();
    return isGzipped() && end > name.lastIndexOf('/') + 1 ? name.substring(0, end) : name;
  }

  /** Whether the name says that they are compressed by gzip. */
  default boolean isGzipped() {
    return name().toLowerCase(Locale.ROOT).endsWith(".gz");
  }
}
