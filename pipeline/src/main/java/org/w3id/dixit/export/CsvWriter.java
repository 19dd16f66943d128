package org.w3id.dixit.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes one table as CSV (RFC 4180, but with plain line feeds between rows), UTF-8, with a header.
 * Cells hold the words as they stand, so that the offsets stay true: a spreadsheet should take them
 * as text.
 *
 * <p>Immutable; threads may share one.
 */
public final class CsvWriter implements Exporter {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Table table;
  private final JsonLdWriter documents;

  public CsvWriter(Table table, EngineInfo engine, ExportOptions options) {
    this.table = table;
    this.documents = new JsonLdWriter(engine, options, JsonLdWriter.Layout.ONE_LINE);
  }

  @Override
  public byte[] header() {
    return line(table.columns().keySet());
  }

  @Override
  public void write(AnnotatedArticle article, OutputStream target) throws IOException {
    JsonNode document = JSON.readTree(documents.bytes(article));
    for (List<String> row : table.rows(document)) {
      target.write(line(row));
    }
  }

  /** A row and its line feed. */
  static byte[] line(Collection<String> cells) {
    String line = cells.stream().map(CsvWriter::quote).collect(Collectors.joining(",")) + "\n";
    return line.getBytes(StandardCharsets.UTF_8);
  }

  private static String quote(String cell) {
    boolean needed = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}
