package org.w3id.dixit.evaluation.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of this package's resources: tab-separated, header lines begin with {@code #}. */
final class Table {
  private Table() {}

  /** The rows of {@code <name>.tsv}, each with all its cells. */
  static List<List<String>> read(String name) {
    String file = name + ".tsv";
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + file + " in dixit-evaluation");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }
}
