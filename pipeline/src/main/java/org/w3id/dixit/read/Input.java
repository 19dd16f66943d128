package org.w3id.dixit.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to read articles from.
 *
 * @param name path below the folder that was given, with {@code /}, or the file's name where a file
 *     was given
 * @param file where it lies
 */
public record Input(String name, Path file) implements NamedBytes {
  public Input {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(file, "file");
  }

  @Override
  public InputStream open() throws IOException {
    if (Files.isDirectory(file)) {
      throw new Unlistable(name);
    }
    return Files.newInputStream(file);
  }

  /** A folder that the walk could not list is an input, so that it fails and is not lost. */
  static final class Unlistable extends FileSystemException {
    private static final long serialVersionUID = 1L;

    Unlistable(String name) {
      super(name);
    }
  }
}
