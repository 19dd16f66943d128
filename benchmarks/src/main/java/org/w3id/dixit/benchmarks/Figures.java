package org.w3id.dixit.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What a benchmark has measured, in that order, printed as JSON. */
final class Figures {
  @Option(names = "--json", paramLabel = "FILE", description = "Write the result there too.")
  private Path json;

  private final ObjectNode figures = new ObjectMapper().createObjectNode();

  void put(String name, long value) {
    figures.put(name, value);
  }

  void put(String name, String value) {
    figures.put(name, value);
  }

  /** Rounded to so many decimals. */
  void put(String name, double value, int decimals) {
    figures.put(
        name, BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue());
  }

  /** To standard output, and to the file that was named. */
  void print() throws IOException {
    System.out.println(figures.toPrettyString());
    if (json != null) {
      Files.writeString(json, figures.toPrettyString() + "\n");
    }
  }
}
