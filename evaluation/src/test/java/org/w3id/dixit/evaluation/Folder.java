package org.w3id.dixit.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of a test under a folder. */
record Folder(Path root) {
  /** Writes a file, with the folders it stands in, and returns this. */
  Folder with(String path, String content) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
      return this;
    } catch (IOException e) {
      throw new AssertionError("writing " + path, e);
    }
  }

  Path path(String name) {
    return root.resolve(name);
  }
}
