package org.w3id.dixit.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two output folders beside each other. */
final class OutputTree {
  private static final String MANIFEST = "manifest.jsonl";
  private static final ObjectMapper JSON = new ObjectMapper();

  private OutputTree() {}

  /**
   * What tells one folder from the other, the first few things: other files or bytes, hidden ones
   * left behind, inputs with no line in the manifest or more than one, lines that differ in more
   * than the time that was taken.
   */
  static List<String> differences(Path expected, Path actual) throws IOException {
    List<String> differences = new ArrayList<>();
    List<String> names = names(expected);
    if (!names.equals(names(actual))) {
      differences.add("other files: " + names.size() + " and " + names(actual).size());
      return differences;
    }
    for (String name : names) {
      if (name.contains("/.") || name.startsWith(".")) {
        differences.add("left behind: " + name);
      } else if (!name.equals(MANIFEST)
          && Files.mismatch(expected.resolve(name), actual.resolve(name)) >= 0) {
        differences.add("other bytes: " + name);
      }
    }
    if (!lines(expected.resolve(MANIFEST), differences)
        .equals(lines(actual.resolve(MANIFEST), differences))) {
      differences.add("other lines in " + MANIFEST);
    }
    return differences;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static Map<String, String> lines(Path manifest, List<String> differences)
      throws IOException {
    Map<String, String> lines = new TreeMap<>();
    for (String line : Files.readAllLines(manifest)) {
      JsonNode node = JSON.readTree(line);
      String input = node.path("path").asText();
      String rest = node.path("status").asText() + " " + node.path("sha256").asText();
      if (lines.put(input, rest + " " + node.path("output").asText()) != null) {
        differences.add("two lines of " + input);
      }
    }
    return lines;
  }
}
