package org.w3id.dixit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.dixit.Layers;

class NamesAnnotatorTest {
  private static final Pattern NAME = Pattern.compile("\\{([A-Z_]+) ([^}]*)}");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("names.txt")) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }
  }

  private static void check(String line) {
    List<String> expected = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher matcher = NAME.matcher(line);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      expected.add(matcher.group(1) + " " + text.length() + " " + matcher.group(2));
      text.append(matcher.group(2));
    }
    matcher.appendTail(text);
    assertThat(names(text.toString())).isEqualTo(expected);
  }

  private static List<String> names(String text) {
    return TestPipeline.named(text).get(Layers.Names.class).stream()
        .map(name -> name.type() + " " + name.span().start() + " " + name.span().of(text))
        .toList();
  }

  @Test
  void anEmptyTextHasNoNames() {
    assertThat(names("")).isEmpty();
    assertThat(names(" \n ")).isEmpty();
  }

  @Test
  void aSurnameIsFoundWhereverItStands() {
    String text =
        "Ousmane Kèrè built the school. Even so, Kèrè was surprised.\nAbout Kèrè: see below.";
    assertThat(names(text)).filteredOn(name -> name.endsWith("Kèrè")).hasSize(3);
  }
}
