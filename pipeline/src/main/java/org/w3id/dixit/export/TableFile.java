package org.w3id.dixit.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is being written to a file; it is whole when it is closed. For one thread. */
public interface TableFile extends Closeable {
  /**
   * Adds a row.
   *
   * @param row a cell a column, empty where there is no value
   */
  void write(List<String> row) throws IOException;
}
