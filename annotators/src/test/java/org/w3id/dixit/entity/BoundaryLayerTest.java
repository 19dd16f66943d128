package org.w3id.dixit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.pipeline.Annotation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.dixit.text.Span;

class BoundaryLayerTest {
  private static final Pattern NAME = Pattern.compile("\\{([A-Z]+) ([^}]+)}");
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
    Annotation document = TestPipeline.named(NAME.matcher(given).replaceAll("$2"));
    TokenizedText text = TokenizedText.of(document);
    NameTable names = new NameTable(text.size(), names(given, text));
    LAYER.refine(text, names);
    assertThat(marked(text, names)).isEqualTo(expected);
  }

  private static List<TaggedName> names(String marked, TokenizedText text) {
    List<TaggedName> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(marked);
    int marks = 0;
    while (matcher.find()) {
      int start = matcher.start() - marks;
      Span span = new Span(start, start + matcher.group(2).length());
      TokenRange range = text.range(span);
      EntityType type = EntityType.valueOf(matcher.group(1));
      names.add(new TaggedName(range.from(), range.to(), type, 0.9));
      marks += matcher.group().length() - matcher.group(2).length();
    }
    return names;
  }

  private static String marked(TokenizedText text, NameTable names) {
    StringBuilder marked = new StringBuilder(text.text());
    List<TaggedName> all = names.names();
    for (int i = all.size() - 1; i >= 0; i--) {
      Span span = text.span(all.get(i).range());
      marked.insert(span.end(), "}").insert(span.start(), "{" + all.get(i).type() + " ");
    }
    return marked.toString();
  }
}
