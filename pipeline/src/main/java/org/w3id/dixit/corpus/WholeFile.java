package org.w3id.dixit.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place and moved there when it is finished: what has its final
 * name is whole.
 */
final class WholeFile implements AutoCloseable {
  private final Path file;
  private final Path beside;
  private final BufferedWriter out;

  WholeFile(Path file) throws IOException {
    this.file = file;
    this.beside = file.resolveSibling("." + file.getFileName() + ".part");
    this.out = Files.newBufferedWriter(beside);
  }

  /** Where text goes; not to be closed. */
  BufferedWriter out() {
    return out;
  }

  /** Gives the file its name. */
  void finish() throws IOException {
    out.close();
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes away what was not finished. */
  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(beside);
  }
}
