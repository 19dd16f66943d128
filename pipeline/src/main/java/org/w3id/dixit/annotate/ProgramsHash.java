package org.w3id.dixit.annotate;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells one set of programs and models from another. The models' jar is half a gigabyte, too much
 * to digest at each start; a jar's index already holds length and CRC-32 of everything in it. So
 * the hash is taken over name, length and CRC-32 of all entries of all jars of the class path (and
 * of all files of its folders), sorted, without time stamps and places: the same build elsewhere
 * has the same hash. A CRC is no guard against forgery; none is meant.
 */
public final class ProgramsHash {
  private ProgramsHash() {}

  /**
   * The hash of the class path that this program was started with.
   *
   * @return hexadecimal SHA-256
   */
  public static String ofClassPath() throws IOException {
    return of(System.getProperty("java.class.path"));
  }

  static String of(String classPath) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        addFolder(path, lines);
      } else if (Files.isRegularFile(path)) {
        addJar(path, lines);
      }
    }
    Collections.sort(lines);
    return digest(lines);
  }

  private static void addJar(Path jar, List<String> lines) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(e -> !e.isDirectory() && !e.getName().startsWith("META-INF/"))
          .map(ProgramsHash::line)
          .forEach(lines::add);
    }
  }

  private static String line(ZipEntry entry) {
    return entry.getName() + '\t' + entry.getSize() + '\t' + entry.getCrc();
  }

  private static void addFolder(Path folder, List<String> lines) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        CRC32 crc = new CRC32();
        byte[] bytes = Files.readAllBytes(file);
        crc.update(bytes);
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        if (!name.startsWith("META-INF/")) {
          lines.add(name + '\t' + bytes.length + '\t' + crc.getValue());
        }
      }
    }
  }

  private static String digest(List<String> lines) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String line : lines) {
        sha.update(line.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) '\n');
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
