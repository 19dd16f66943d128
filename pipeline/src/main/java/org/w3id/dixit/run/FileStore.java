package org.w3id.dixit.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;

/** A file an article, written as soon as it is done, and the article's text beside it. */
final class FileStore implements Store {
  private static final String TEXT = ".txt";

  private final Path folder;
  private final boolean texts;
  private final Manifest manifest;

  /**
   * @param texts whether texts of pages and records are written beside
   */
  FileStore(Path folder, boolean texts, Manifest manifest) {
    this.folder = folder;
    this.texts = texts;
    this.manifest = manifest;
  }

  @Override
  public long turn() {
    return 0;
  }

  @Override
  public boolean holds(String output) {
    return Files.exists(folder.resolve(output));
  }

  @Override
  public ManifestLine settle(
      Ledger.Entry entry, Outcome outcome, Function<Outcome, ManifestLine> line) {
    ManifestLine written = line.apply(write(entry, outcome));
    manifest.append(written);
    return written;
  }

  /** Writes the output; where there is none, takes away what an earlier run left. */
  private Outcome write(Ledger.Entry entry, Outcome outcome) {
    Path file = folder.resolve(entry.output());
    Path text = file.resolveSibling(textName(file.getFileName().toString()));
    try {
      if (outcome.bytes().isPresent()) {
        if (texts && outcome.text().isPresent()) {
          writeText(text, outcome.text().get().getBytes(StandardCharsets.UTF_8), entry.written());
        }
        AtomicFiles.write(file, outcome.bytes().get());
      } else if (entry.written() && Files.deleteIfExists(file) && entry.record().isPresent()) {
        Files.deleteIfExists(text);
      }
      return outcome;
    } catch (IOException e) {
      return Outcome.ended(
          Code.NOT_WRITTEN,
          "cannot write "
              + entry.output()
              + " ("
              + Reasons.of(e)
              + "): check the folder, or rename the input");
    }
  }

  /** A file of that name that no run is known to have written may be somebody's own. */
  private static void writeText(Path file, byte[] text, boolean written) throws IOException {
    if (!written && Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), text)) {
      throw new FileAlreadyExistsException(
          file.toString(), null, file.getFileName() + " is there and not of this run");
    }
    AtomicFiles.write(file, text);
  }

  private static String textName(String output) {
    return output.substring(0, output.lastIndexOf('.')) + TEXT;
  }

  @Override
  public void pass(long turn) {
    // files are written in any order
  }

  @Override
  public void close() {
    // nothing is held
  }
}
