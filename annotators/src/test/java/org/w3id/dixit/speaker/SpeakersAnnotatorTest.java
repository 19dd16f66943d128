package org.w3id.dixit.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.pipeline.Annotation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.dixit.Layers;
import org.w3id.dixit.attribution.Attribution;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.TestPipeline;

class SpeakersAnnotatorTest {
  private static final SpeakersAnnotator ANNOTATOR =
      new SpeakersAnnotator("dixit.speakers", new Properties());

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("speakers.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SpeakerCase.read(text).stream()
          .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
    }
  }

  private static void check(SpeakerCase one) {
    Annotation document = annotate(one.text(), one.attributions());
    List<String> actual =
        one.expected().stream().map(expected -> one.describe(document, expected)).toList();
    assertThat(actual).as(one.text()).isEqualTo(one.expected());
    everyIdExists(document);
  }

  private static Annotation annotate(String text, List<Attribution> attributions) {
    Annotation document = TestPipeline.named(text);
    document.set(Layers.Attributions.class, attributions);
    ANNOTATOR.annotate(document);
    return document;
  }

  private static void everyIdExists(Annotation document) {
    Set<String> ids = new HashSet<>();
    for (Entity entity : document.get(Layers.Entities.class)) {
      assertThat(ids.add(entity.id())).as(entity.id()).isTrue();
    }
    for (Entity entity : document.get(Layers.Entities.class)) {
      assertThat(ids).containsAll(entity.affiliations());
    }
    for (SpokenAttribution spoken : document.get(Layers.Speakers.class)) {
      assertThat(ids).containsAll(spoken.speakers()).containsAll(spoken.about());
      spoken.viaSpeakers().forEach(via -> assertThat(ids).containsAll(via));
      spoken.sourceDocument().ifPresent(id -> assertThat(ids).contains(id));
    }
  }

  @Test
  void anEmptyTextHasNobody() {
    Annotation document = annotate("", List.of());
    assertThat(document.get(Layers.Entities.class)).isEmpty();
    assertThat(document.get(Layers.Speakers.class)).isEmpty();
  }
}
