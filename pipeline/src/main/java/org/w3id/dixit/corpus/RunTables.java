package org.w3id.dixit.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.w3id.dixit.evaluation.output.RunDocuments;
import org.w3id.dixit.export.Table;
import org.w3id.dixit.export.TableFormat;

/**
 * The linked data of a run as tables: {@code quotations}, {@code entities} and {@code relations},
 * their columns as {@link Table} has them, in one format or more. An article at a time, whatever
 * the size of the run.
 */
public final class RunTables {
  private RunTables() {}

  /**
   * Writes the tables of a run, all of them or none.
   *
   * @param problems is told of each article that cannot be read, with its place
   * @return how many articles they hold
   * @throws IOException where the run cannot be listed or a table cannot be written
   * @throws IllegalArgumentException where the run holds no article
   */
  public static int write(
      Path run, Path folder, Set<TableFormat> formats, Consumer<String> problems)
      throws IOException {
    RunDocuments documents = RunDocuments.in(run);
    try (TableFiles files = new TableFiles(folder, formats)) {
      for (Map.Entry<String, Table> table : Table.all().entrySet()) {
        files.begin(table.getKey(), table.getValue().types());
      }
      int articles = documents.articles(article -> add(files, article.root()), problems);
      if (articles == 0) {
        throw Corpus.noArticle(run);
      }
      files.finish();
      return articles;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void add(TableFiles files, JsonNode article) {
    try {
      for (Map.Entry<String, Table> table : Table.all().entrySet()) {
        for (List<String> row : table.getValue().rows(article)) {
          files.row(table.getKey(), row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
