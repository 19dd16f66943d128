package org.w3id.dixit.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.w3id.dixit.evaluation.score.Counts;
import org.w3id.dixit.evaluation.score.Interval;

/** The pieces that the reports' JSON is made of. */
final class ReportJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReportJson() {}

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** Precision, recall and F1. */
  static ObjectNode figures(Counts counts) {
    return object()
        .put("P", Counts.rounded(counts.precision()))
        .put("R", Counts.rounded(counts.recall()))
        .put("F", Counts.rounded(counts.f1()));
  }

  /** The same with the counts that they are made of. */
  static ObjectNode figuresAndCounts(Counts counts) {
    return figures(counts)
        .put("right", counts.right())
        .put("system", counts.system())
        .put("gold", counts.gold());
  }

  static ObjectNode interval(Interval interval) {
    return object()
        .put("low", Counts.rounded(interval.low()))
        .put("high", Counts.rounded(interval.high()));
  }

  /** A report's own text, to be added to. */
  static ObjectNode parsed(String report) {
    try {
      return JSON.readValue(report, ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report is a JSON object", e);
    }
  }

  static String text(ObjectNode object) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of numbers and strings is always JSON", e);
    }
  }
}
