package org.w3id.dixit.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A file that is written beside its place and moved there when it is finished: what has its final
 * name is whole.
 */
final class WholeFile implements AutoCloseable {
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final Path file;
  private final Path beside;
  private final BufferedWriter out;
  private final CSVPrinter rows;

  WholeFile(Path file) throws IOException {
    this.file = file;
    this.beside = file.resolveSibling("." + file.getFileName() + ".part");
    this.out = Files.newBufferedWriter(beside);
    this.rows = new CSVPrinter(out, CSV);
  }

  /** Where text goes; not to be closed. */
  BufferedWriter out() {
    return out;
  }

  /** Writes a row of CSV (RFC 4180, but with a plain line feed at its end). */
  void row(Iterable<String> cells) {
    try {
      rows.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
