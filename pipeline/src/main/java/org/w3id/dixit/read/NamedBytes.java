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
    String last = name().substring(name().lastIndexOf('/') + 1);
    String bare = isGzipped() ? last.substring(0, last.length() - ".gz".length()) : last;
    int dot = bare.lastIndexOf('.');
    String ext = dot > 0 ? bare.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    return ext.length() <= 8 && ext.chars().allMatch(Character::isLetterOrDigit) ? ext : "";
  }

  /** Whether the name says that they are compressed by gzip. */
  default boolean isGzipped() {
    return name().toLowerCase(Locale.ROOT).endsWith(".gz");
  }
}
