package org.w3id.dixit.evaluation.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names for articles that share a file: what their own files would be called, so that a run has the
 * same names in either form. A line of the same input again, as a run leaves it where an article
 * has changed, has the same name: it is the newer one.
 */
final class LineNames {
  private static final Pattern GZIPPED = Pattern.compile("(?i)(?<=[^/])\\.gz$");
  private static final Pattern EXTENSION = Pattern.compile("(?<=[^/])\\.[\\p{L}\\p{Nd}]{1,8}$");

  private final Map<String, String> owners = new HashMap<>();

  /** The name of a line's article: a path of plain names, parted by {@code /}. */
  String of(JsonNode document) {
    String input = plain(document.path("input").asText());
    Optional<String> record = Optional.ofNullable(document.path("record").textValue());
    String owner = input + record.map(id -> "\n" + id).orElse("");
    for (int n = 0; ; n++) {
      String name = record.map(id -> ofRecord(input, id)).orElse(input);
      String candidate = candidate(name, record.isPresent() ? n + 1 : n);
      String other = owners.putIfAbsent(candidate, owner);
      if (other == null || other.equals(owner)) {
        return candidate;
      }
    }
  }

  private static String ofRecord(String input, String id) {
    return input + "/" + RecordName.of(id);
  }

  /**
   * Without the extension, and {@code .gz} before that; where another input has that, whole; then
   * with a number.
   */
  private static String candidate(String name, int n) {
    if (n == 0) {
      return EXTENSION.matcher(GZIPPED.matcher(name).replaceFirst("")).replaceFirst("");
    }
    return n == 1 ? name : name + "-" + n;
  }

  /** Nothing in a document leads out of a folder. */
  private static String plain(String input) {
    String path =
        Arrays.stream(input.replace('\\', '/').split("/"))
            .filter(name -> !name.isEmpty() && !name.equals(".") && !name.equals(".."))
            .collect(Collectors.joining("/"));
    return path.isEmpty() ? "x" : path;
  }
}
