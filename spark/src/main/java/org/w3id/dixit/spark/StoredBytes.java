package org.w3id.dixit.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.w3id.dixit.read.NamedBytes;

/** A file of any of Hadoop's file systems. */
record StoredBytes(String name, Path path, Configuration hadoop) implements NamedBytes {
  @Override
  public InputStream open() throws IOException {
    try {
      return path.getFileSystem(hadoop).open(path);
    } catch (FileNotFoundException e) {
      throw (IOException) new NoSuchFileException(path.toString()).initCause(e);
    }
  }
}
