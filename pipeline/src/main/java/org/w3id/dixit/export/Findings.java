package org.w3id.dixit.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Collects what is found in one document. */
final class Findings {
  private static final int LONGEST_VALUE = 120;

  private final List<Finding> found = new ArrayList<>();

  void add(Finding.Rule rule, String path, String value, String expected) {
    found.add(new Finding(rule, path, shorten(value), shorten(expected)));
  }

  void add(Finding.Rule rule, String path, JsonNode value, String expected) {
    add(rule, path, value.isMissingNode() ? "nothing" : value.toString(), expected);
  }

  private static String shorten(String value) {
    int length = value.codePointCount(0, value.length());
    return length <= LONGEST_VALUE
        ? value
        : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
  }

  List<Finding> list() {
    return List.copyOf(found);
  }
}
