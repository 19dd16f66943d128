package org.w3id.dixit.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.InputWalk;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.RunException;

/**
 * The files to read, out of files, folders and patterns that were given, listed by the driver: in
 * the order given, and within a folder by name. Names are as {@link InputWalk} gives them, and the
 * same files are taken, so that an article has the same id as in a local run; Parquet is taken
 * besides, and Hadoop's marks ({@code _SUCCESS}) are no articles.
 */
final class InputFiles {
  private final Configuration hadoop;
  private final ArticleReaders readers;
  private final Path leftOut;
  private final List<InputFile> files = new ArrayList<>();

  /**
   * @param leftOut a folder that is never entered; need not exist
   */
  InputFiles(Configuration hadoop, ArticleReaders readers, Path leftOut) {
    this.hadoop = hadoop;
    this.readers = readers;
    this.leftOut = leftOut;
  }

  /**
   * Lists them.
   *
   * @param given paths or URIs, with Hadoop's patterns
   * @throws RunException where one is not there, or none holds anything to read
   */
  List<InputFile> list(List<String> given) throws IOException {
    for (String path : given) {
      for (FileStatus status : matches(new Path(path))) {
        if (status.isDirectory()) {
          enter(status.getPath(), "");
        } else {
          add(status, status.getPath().getName());
        }
      }
    }
    if (files.isEmpty()) {
      throw new RunException(
          ExitStatus.USAGE,
          "nothing to read in "
              + String.join(", ", given)
              + ": files are read whose extension is parquet or one of "
              + readers.extensions());
    }
    return List.copyOf(files);
  }

  private FileStatus[] matches(Path path) throws IOException {
    FileSystem system = path.getFileSystem(hadoop);
    try {
      return new FileStatus[] {system.getFileStatus(path)};
    } catch (FileNotFoundException e) {
      FileStatus[] found = system.globStatus(path);
      if (found == null || found.length == 0) {
        throw new RunException(
            ExitStatus.USAGE,
            path
                + ": there is no such file or folder, nor does it match any; "
                + "it is looked for in "
                + system.getUri());
      }
      Arrays.sort(found);
      return found;
    }
  }

  private void enter(Path folder, String prefix) throws IOException {
    FileSystem system = folder.getFileSystem(hadoop);
    if (system.makeQualified(folder).equals(system.makeQualified(leftOut))) {
      return;
    }
    FileStatus[] entries = system.listStatus(folder);
    Arrays.sort(entries, Comparator.comparing(entry -> entry.getPath().getName()));
    for (FileStatus entry : entries) {
      String name = entry.getPath().getName();
      if (name.startsWith(".")) {
        continue;
      }
      if (entry.isDirectory()) {
        enter(entry.getPath(), prefix + name + "/");
      } else if (isTaken(name)) {
        add(entry, prefix + name);
      }
    }
  }

  private boolean isTaken(String name) {
    String extension = new StoredBytes(name, null, hadoop).extension();
    boolean mark = name.startsWith("_") && extension.isEmpty();
    return !mark
        && !InputWalk.isPaper(name)
        && (readers.knows(extension) || extension.equals("parquet"));
  }

  private void add(FileStatus status, String name) {
    files.add(
        new InputFile(files.size(), name, status.getPath().toUri().toString(), status.getLen()));
  }
}
