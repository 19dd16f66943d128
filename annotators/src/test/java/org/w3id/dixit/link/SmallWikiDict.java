package org.w3id.dixit.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A jar like CoreNLP's with a small dictionary. A fourth column says in how many more ways the
 * title is linked to: popular articles are hundreds of lines.
 */
final class SmallWikiDict {
  private SmallWikiDict() {}

  /** The jar of this package's {@code wikidict.tsv}. */
  static Path jar(Path folder) throws IOException {
    try (InputStream in = SmallWikiDict.class.getResourceAsStream("wikidict.tsv")) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return jar(folder, lines.lines().map(SmallWikiDict::ways).collect(Collectors.joining()));
    }
  }

  private static String ways(String line) {
    String[] cells = line.split("\t", -1);
    StringBuilder lines = new StringBuilder(String.join("\t", cells[0], cells[1], cells[2]));
    int more = cells.length > 3 ? Integer.parseInt(cells[3]) : 0;
    for (int way = 1; way <= more; way++) {
      lines.append("\nhere %d\t%s\t1.0".formatted(way, cells[1]));
    }
    return lines.append('\n').toString();
  }

  static Path jar(Path folder, String lines) throws IOException {
    Path jar = folder.resolve("small.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("edu/stanford/nlp/models/kbp/english/wikidict.tab.gz"));
      OutputStream packed = new GZIPOutputStream(zip);
      packed.write(lines.getBytes(StandardCharsets.UTF_8));
      packed.close();
    }
    return jar;
  }
}
