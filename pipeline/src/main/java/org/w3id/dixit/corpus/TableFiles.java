package org.w3id.dixit.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.dixit.export.ColumnType;
import org.w3id.dixit.export.TableFile;
import org.w3id.dixit.export.TableFormat;

/**
 * Tables in a folder, each in one format or more. A file is written beside its place; all are moved
 * there when all are whole.
 */
final class TableFiles implements AutoCloseable {
  private final Path folder;
  private final Set<TableFormat> formats;
  private final Map<String, List<Open>> tables = new LinkedHashMap<>();

  /** A file in work. */
  private record Open(TableFile rows, Path beside, Path file) {}

  /**
   * @param folder made where it is missing
   */
  TableFiles(Path folder, Set<TableFormat> formats) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.formats = formats;
  }

  /**
   * Begins a table.
   *
   * @param columns types by names, in order
   */
  void begin(String table, Map<String, ColumnType> columns) throws IOException {
    List<Open> files = tables.computeIfAbsent(table, any -> new ArrayList<>());
    for (TableFormat format : formats) {
      Path file = folder.resolve(table + format.extension());
      Path beside = folder.resolve("." + file.getFileName() + ".part");
      files.add(new Open(format.open(columns, beside), beside, file));
    }
  }

  /** Adds a row to a table, a cell a column. */
  void row(String table, List<String> cells) throws IOException {
    for (Open file : tables.get(table)) {
      file.rows().write(cells);
    }
  }

  /** Gives the files their names. */
  void finish() throws IOException {
    for (Open file : all()) {
      file.rows().close();
    }
    for (Open file : all()) {
      Files.move(file.beside(), file.file(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private List<Open> all() {
    return tables.values().stream().flatMap(List::stream).toList();
  }

  /** Takes away what was not finished. */
  @Override
  public void close() throws IOException {
    for (Open file : all()) {
      if (Files.exists(file.beside())) {
        file.rows().close();
        Files.delete(file.beside());
      }
    }
  }
}
