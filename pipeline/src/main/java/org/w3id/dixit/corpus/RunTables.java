package org.w3id.dixit.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.w3id.dixit.export.Table;

/**
 * The linked data of a run as tables: {@code quotations.csv}, {@code entities.csv} and {@code
 * relations.csv}, their columns as {@link Table} has them. An article at a time, whatever the size
 * of the run.
 */
public final class RunTables implements AutoCloseable {
  private static final Map<String, Table> TABLES = tables();

  private final Map<Table, WholeFile> files = new LinkedHashMap<>();
  private int articles;

  private RunTables(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, Table> table : TABLES.entrySet()) {
      WholeFile file = new WholeFile(folder.resolve(table.getKey() + ".csv"));
      files.put(table.getValue(), file);
      file.row(table.getValue().columns().keySet());
    }
  }

  private static Map<String, Table> tables() {
    Map<String, Table> tables = new LinkedHashMap<>();
    tables.put("quotations", Table.QUOTATIONS);
    tables.put("entities", Table.ENTITIES);
    tables.put("relations", Table.RELATIONS);
    return tables;
  }

  /**
   * Writes the tables of a run.
   *
   * @param problems is told of each article that cannot be read, with its place
   * @return how many articles they hold
   * @throws IOException where the run cannot be listed or a table cannot be written
   * @throws IllegalArgumentException where the run holds no article
   */
  public static int write(Path run, Path folder, Consumer<String> problems) throws IOException {
    try (RunTables tables = new RunTables(folder)) {
      RunDocuments.read(run, problems, tables::add);
      for (WholeFile file : tables.files.values()) {
        file.finish();
      }
      return tables.articles;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void add(JsonNode article) {
    files.forEach((table, file) -> table.rows(article).forEach(file::row));
    articles++;
  }

  @Override
  public void close() throws IOException {
    for (WholeFile file : files.values()) {
      file.close();
    }
  }
}
