package org.w3id.dixit.evaluation.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.w3id.dixit.evaluation.error.EvaluationException;
import org.w3id.dixit.evaluation.error.EvaluationException.Code;

/** A file of one JSON object a line; blank lines are passed over. */
final class JsonLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  /** What {@code read} makes of each line; what it refuses is reported with its line number. */
  static <T> List<T> read(Path file, Function<JsonNode, T> read) {
    List<T> rows = new ArrayList<>();
    int number = 0;
    for (String line : GoldFiles.text(file).split("\r?\n", -1)) {
      number++;
      if (!line.isBlank()) {
        rows.add(row(line, read, file + " line " + number));
      }
    }
    return rows;
  }

  private static <T> T row(String line, Function<JsonNode, T> read, String place) {
    try {
      return read.apply(JSON.readTree(line));
    } catch (JsonProcessingException e) {
      throw new EvaluationException(
          Code.MALFORMED_GOLD, place + " is not JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new EvaluationException(Code.MALFORMED_GOLD, place + ": " + e.getMessage(), e);
    }
  }
}
