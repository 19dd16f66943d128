package org.w3id.dixit.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What {@code ./dixit run} makes of some inputs, as the measure of a job: started as users start
 * it, in a process of its own.
 *
 * @param documents by their articles' ids
 * @param failures of all that is skipped or failed: "input#record status CODE"
 */
record LocalRun(Map<String, JsonNode> documents, List<String> failures) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Runs it; the texts of records are not kept. */
  static LocalRun of(Path output, List<Path> inputs) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "org.w3id.dixit.cli.Main",
                "run"));
    inputs.forEach(input -> command.add(input.toString()));
    command.addAll(List.of("--output", output.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.resolveSibling("local-run.log").toFile())
            .start();
    process.waitFor();
    return new LocalRun(documents(output), failures(output.resolve("manifest.jsonl")));
  }

  private static Map<String, JsonNode> documents(Path output) throws IOException {
    Map<String, JsonNode> documents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".jsonld"))::iterator) {
        JsonNode document = JSON.readTree(file.toFile());
        documents.put(document.path("id").asText(), document);
      }
    }
    return documents;
  }

  private static List<String> failures(Path manifest) throws IOException {
    TreeSet<String> failures = new TreeSet<>();
    for (String line : Files.readAllLines(manifest)) {
      JsonNode entry = JSON.readTree(line);
      if (entry.has("code")) {
        failures.add(
            failure(
                entry.path("input").asText(),
                entry.path("record").asText(null),
                entry.path("status").asText(),
                entry.path("code").asText()));
      }
    }
    return List.copyOf(failures);
  }

  static String failure(String input, String record, String status, String code) {
    return input + (record == null ? "" : "#" + record) + " " + status + " " + code;
  }
}
