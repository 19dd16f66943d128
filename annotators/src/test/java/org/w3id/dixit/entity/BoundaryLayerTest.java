package org.w3id.dixit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BoundaryLayerTest {
  private static final BoundaryLayer LAYER = new BoundaryLayer(Nouns.load(), Countries.load());

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("boundaries.txt")) {
      String cases = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return cases
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" => ", -1))
          .map(sides -> DynamicTest.dynamicTest(sides[1], () -> check(sides[0], sides[1])));
    }
  }

  private static void check(String given, String expected) {
    assertThat(MarkedNames.refined(LAYER, given)).isEqualTo(expected);
  }
}
