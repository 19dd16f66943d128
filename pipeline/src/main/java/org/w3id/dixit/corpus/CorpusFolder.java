package org.w3id.dixit.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a corpus: {@code corpus.jsonld} and a {@code .csv} file a table. */
public final class CorpusFolder {
  /** The linked data. */
  public static final String DOCUMENT = "corpus.jsonld";

  private CorpusFolder() {}

  /**
   * Writes all files, each whole or not at all.
   *
   * @param folder made where it is missing
   */
  public static void write(Corpus corpus, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (WholeFile document = new WholeFile(folder.resolve(DOCUMENT))) {
      CorpusDocument.write(corpus, document.out());
      document.finish();
    }
    for (CorpusTable table : CorpusTable.all()) {
      write(corpus, table, folder.resolve(table.name() + ".csv"));
    }
  }

  private static void write(Corpus corpus, CorpusTable table, Path path) throws IOException {
    try (WholeFile file = new WholeFile(path)) {
      file.row(table.columns());
      table.rows(corpus).forEach(file::row);
      file.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
