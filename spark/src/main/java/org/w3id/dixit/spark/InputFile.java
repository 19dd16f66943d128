package org.w3id.dixit.spark;

import java.io.Serializable;
import java.net.URI;
import org.apache.hadoop.fs.Path;

/**
 * A file to read articles from, on whatever file system.
 *
 * @param order its place among all files, from 0
 * @param name path below the folder that was given, or the file's name
 * @param uri where it lies
 * @param bytes its length
 */
record InputFile(long order, String name, String uri, long bytes) implements Serializable {
  private static final String PARQUET = ".parquet";

  Path path() {
    return new Path(URI.create(uri));
  }

  /** Whether Spark reads it, not Dixit. */
  boolean isParquet() {
    return name.endsWith(PARQUET);
  }
}
