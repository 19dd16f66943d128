package org.w3id.dixit.corenlp;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The packed jar, and the jars that stand for a CoreNLP distribution. */
final class AllJar {
  private AllJar() {}

  static Path path() {
    return Path.of(System.getProperty("dixit.all"));
  }

  /** CoreNLP, its models, and all that it brings from Maven Central. */
  static List<Path> stock() {
    try {
      String classPath = Files.readString(Path.of(System.getProperty("dixit.stock"))).strip();
      return List.of(classPath.split(File.pathSeparator, -1)).stream().map(Path::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a user would write it after -cp. */
  static String classPath() {
    return path()
        + File.pathSeparator
        + String.join(File.pathSeparator, stock().stream().map(Path::toString).toList());
  }

  /** Names of a jar's files. */
  static Set<String> files(Path jar) {
    Set<String> names = new TreeSet<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream().filter(e -> !e.isDirectory()).map(ZipEntry::getName).forEach(names::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
