package org.w3id.dixit.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A format of tables. */
public enum TableFormat {
  /** RFC 4180 with plain line feeds, UTF-8, a header. */
  CSV {
    @Override
    public TableFile open(Table table, Path file) throws IOException {
      return new CsvFile(table, file);
    }
  },
  /** Apache Parquet: columns with types, compressed. */
  PARQUET {
    @Override
    public TableFile open(Table table, Path file) throws IOException {
      return new ParquetFile(table, file);
    }
  };

  /** Begins a file; one that is there is written over. */
  public abstract TableFile open(Table table, Path file) throws IOException;

  /** What the names of its files end with. */
  public String extension() {
    return "." + this;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
