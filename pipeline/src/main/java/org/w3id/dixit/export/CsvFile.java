package org.w3id.dixit.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table as CSV, laid out as {@link CsvWriter} does. */
final class CsvFile implements TableFile {
  private final Table table;
  private final OutputStream out;

  CsvFile(Table table, Path file) throws IOException {
    this.table = table;
    this.out = new BufferedOutputStream(Files.newOutputStream(file));
    out.write(CsvWriter.line(table.columns().keySet()));
  }

  @Override
  public void write(JsonNode document) throws IOException {
    for (List<String> row : table.rows(document)) {
      out.write(CsvWriter.line(row));
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
