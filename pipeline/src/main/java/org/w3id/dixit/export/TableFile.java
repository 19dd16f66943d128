package org.w3id.dixit.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;

/** A table that is being written to a file; it is whole when it is closed. For one thread. */
public interface TableFile extends Closeable {
  /**
   * Adds an article's rows.
   *
   * @param document the article's JSON-LD
   */
  void write(JsonNode document) throws IOException;
}
