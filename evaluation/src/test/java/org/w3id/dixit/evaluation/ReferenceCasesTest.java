package org.w3id.dixit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each file of {@code cases/} holds gold, output and what an independent scorer in Python made of
 * the two; all its numbers must come out again. The texts and the random cases are ours.
 */
class ReferenceCasesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temporary;

  @TestFactory
  List<DynamicTest> agreesWithTheReference() throws Exception {
    Path cases = Path.of(ReferenceCasesTest.class.getResource("cases").toURI());
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(cases)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        tests.add(DynamicTest.dynamicTest(name, () -> agrees(name, JSON.readTree(file.toFile()))));
      }
    }
    assertThat(tests).hasSizeGreaterThanOrEqualTo(30);
    return tests;
  }

  private void agrees(String name, JsonNode scored) throws IOException {
    Folder folder = new Folder(temporary.resolve(name));
    for (Map.Entry<String, JsonNode> file : scored.get("gold").properties()) {
      folder.with("gold/" + file.getKey(), file.getValue().textValue());
    }
    for (Map.Entry<String, JsonNode> file : scored.get("output").properties()) {
      folder.with("output/" + file.getKey(), file.getValue().toString());
    }
    Path gold = folder.path("gold");
    GoldFormat format = GoldFormat.detect(gold);
    assertThat(format.label()).isEqualTo(scored.get("format").textValue());

    String report = Evaluation.evaluate(format, gold, folder.path("output")).json();

    assertHolds(scored.get("expect"), JSON.readTree(report), scored.get("purpose").textValue());
  }

  private static void assertHolds(JsonNode expected, JsonNode actual, String place) {
    for (Map.Entry<String, JsonNode> field : expected.properties()) {
      String here = place + " / " + field.getKey();
      JsonNode value = actual.path(field.getKey());
      if (field.getValue().isObject()) {
        assertHolds(field.getValue(), value, here);
      } else {
        assertThat(value.isNumber()).as(here).isTrue();
        assertThat(value.doubleValue()).as(here).isEqualTo(field.getValue().doubleValue());
      }
    }
  }
}
