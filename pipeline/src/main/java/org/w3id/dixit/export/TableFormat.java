package org.w3id.dixit.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** A format of tables. */
public enum TableFormat {
  /** RFC 4180 with plain line feeds, UTF-8, a header. */
  CSV {
    @Override
    public TableFile open(Map<String, ColumnType> columns, Path file) throws IOException {
      return new CsvFile(columns, file);
    }
  },
  /** Apache Parquet: columns with types, compressed. */
  PARQUET {
    @Override
    public TableFile open(Map<String, ColumnType> columns, Path file) throws IOException {
      return new ParquetFile(columns, file);
    }
  };

  /**
   * Begins a file; one that is there is written over.
   *
   * @param columns types by names, in order
   */
  public abstract TableFile open(Map<String, ColumnType> columns, Path file) throws IOException;

  /** What the names of its files end with. */
  public String extension() {
    return "." + this;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
