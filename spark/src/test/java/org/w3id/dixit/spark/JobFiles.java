package org.w3id.dixit.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What a job has written, read again.
 *
 * @param folder its output
 */
record JobFiles(Path folder, SparkSession spark) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** By their articles' ids; each must be there once. */
  Map<String, JsonNode> documents() throws IOException {
    Map<String, JsonNode> documents = new TreeMap<>();
    for (String line : lines()) {
      JsonNode document = JSON.readTree(line);
      if (documents.put(document.path("id").asText(), document) != null) {
        throw new IllegalStateException("written twice: " + document.path("id"));
      }
    }
    return documents;
  }

  /** The lines of all parts, the parts in the order of their names. */
  List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path part : parts()) {
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(part)), StandardCharsets.UTF_8))) {
        reader.lines().forEach(lines::add);
      }
    }
    return lines;
  }

  /** The parts, sorted. */
  List<Path> parts() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("articles"))) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".ndjsonld.gz"))
          .sorted()
          .toList();
    }
  }

  Dataset<Row> table(String name) {
    return spark.read().parquet(folder.resolve(name).toString());
  }

  /** As {@link LocalRun} has them. */
  List<String> failures() {
    return table("failures").collectAsList().stream()
        .map(
            row ->
                LocalRun.failure(
                    row.getAs("input"),
                    row.getAs("record"),
                    row.getAs("status"),
                    row.getAs("code")))
        .sorted()
        .toList();
  }
}
