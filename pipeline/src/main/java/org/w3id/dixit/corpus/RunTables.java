package org.w3id.dixit.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.w3id.dixit.export.Table;
import org.w3id.dixit.export.TableFile;
import org.w3id.dixit.export.TableFormat;

/**
 * The linked data of a run as tables: {@code quotations}, {@code entities} and {@code relations},
 * their columns as {@link Table} has them, in one format or more. An article at a time, whatever
 * the size of the run; each file is written beside its place and moved there when all are whole.
 */
public final class RunTables implements AutoCloseable {
  private final List<Open> files = new ArrayList<>();
  private int articles;

  /** A table in work. */
  private record Open(TableFile table, Path beside, Path file) {}

  private RunTables(Path folder, Set<TableFormat> formats) throws IOException {
    Files.createDirectories(folder);
    for (TableFormat format : formats) {
      for (Map.Entry<String, Table> table : Table.all().entrySet()) {
        Path file = folder.resolve(table.getKey() + format.extension());
        Path beside = folder.resolve("." + file.getFileName() + ".part");
        files.add(new Open(format.open(table.getValue(), beside), beside, file));
      }
    }
  }

  /**
   * Writes the tables of a run.
   *
   * @param problems is told of each article that cannot be read, with its place
   * @return how many articles they hold
   * @throws IOException where the run cannot be listed or a table cannot be written
   * @throws IllegalArgumentException where the run holds no article
   */
  public static int write(
      Path run, Path folder, Set<TableFormat> formats, Consumer<String> problems)
      throws IOException {
    try (RunTables tables = new RunTables(folder, formats)) {
      RunDocuments.read(run, problems, tables::add);
      tables.finish();
      return tables.articles;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void add(JsonNode article) {
    for (Open file : files) {
      try {
        file.table().write(article);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    articles++;
  }

  private void finish() throws IOException {
    for (Open file : files) {
      file.table().close();
    }
    for (Open file : files) {
      Files.move(file.beside(), file.file(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Takes away what was not finished. */
  @Override
  public void close() throws IOException {
    for (Open file : files) {
      if (Files.exists(file.beside())) {
        file.table().close();
        Files.delete(file.beside());
      }
    }
  }
}
