package org.w3id.dixit.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A table as CSV, laid out as {@link CsvWriter} does. */
final class CsvFile implements TableFile {
  private final OutputStream out;

  CsvFile(Map<String, ColumnType> columns, Path file) throws IOException {
    this.out = new BufferedOutputStream(Files.newOutputStream(file));
    write(List.copyOf(columns.keySet()));
  }

  @Override
  public void write(List<String> row) throws IOException {
    out.write(CsvWriter.line(row));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
