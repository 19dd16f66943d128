package org.w3id.dixit.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.w3id.dixit.export.TableFormat;

/** The files of a corpus: {@code corpus.jsonld}, and a file a table and format. */
public final class CorpusFolder {
  /** The linked data. */
  public static final String DOCUMENT = "corpus.jsonld";

  private CorpusFolder() {}

  /**
   * Writes all files, each whole or not at all.
   *
   * @param folder made where it is missing
   */
  public static void write(Corpus corpus, Path folder, Set<TableFormat> formats)
      throws IOException {
    Files.createDirectories(folder);
    try (WholeFile document = new WholeFile(folder.resolve(DOCUMENT))) {
      CorpusDocument.write(corpus, document.out());
      document.finish();
    }
    try (TableFiles files = new TableFiles(folder, formats)) {
      for (CorpusTable<?> table : CorpusTable.all()) {
        files.begin(table.name(), table.types());
        table.rows(corpus).forEach(row -> add(files, table.name(), row));
      }
      files.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void add(TableFiles files, String table, List<String> row) {
    try {
      files.row(table, row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
