package org.w3id.dixit.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One format: writes an article at a time. Implementations are immutable; threads may share one.
 */
public interface Exporter {
  /**
   * What stands once at the head of a file, before its first article: the names of a table's
   * columns.
   *
   * @return UTF-8, empty for most
   */
  default byte[] header() {
    return new byte[0];
  }

  /**
   * Writes one article; several in a row make a file where the format is one of many articles. The
   * stream stays open.
   *
   * @throws ExportException where the annotations do not hold together
   * @throws IOException as the stream does
   */
  void write(AnnotatedArticle article, OutputStream target) throws IOException;
}
