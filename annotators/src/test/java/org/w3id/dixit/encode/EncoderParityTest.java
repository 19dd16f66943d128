package org.w3id.dixit.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.dixit.encode.Encoded.EncodedWindow;
import org.w3id.dixit.models.TrainedModel;
import org.w3id.dixit.text.Span;

/** The runtime reads a text as the training did: the worked examples that the training wrote. */
class EncoderParityTest {
  private static JsonNode examples;
  private static Encoder encoder;
  private static NameHead names;
  private static AttributionHead attributions;
  private static PropertyHead properties;

  @BeforeAll
  static void load() throws IOException {
    Path root = Path.of(System.getProperty("dixit.root"));
    examples = new ObjectMapper().readTree(root.resolve("models/training/parity.json").toFile());
    TrainedModel model = TrainedModel.open(EncodeAnnotator.DEFAULT_MODEL);
    encoder = new Encoder(model);
    names = new NameHead(model);
    attributions = new AttributionHead(model);
    properties = new PropertyHead(model);
  }

  static List<String> cases() throws IOException {
    load();
    return StreamSupport.stream(examples.get("cases").spliterator(), false)
        .map(example -> example.get("case").asText())
        .toList();
  }

  private static JsonNode example(String name) {
    return StreamSupport.stream(examples.get("cases").spliterator(), false)
        .filter(example -> example.get("case").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cutsWordsAndWindowsAlike(String name) {
    JsonNode example = example(name);
    Encoded encoded = encoder.encode(example.get("text").asText());
    Words words = encoded.words();
    assertThat(words.size()).isEqualTo(example.get("words").size());
    for (int i = 0; i < words.size(); i++) {
      JsonNode word = example.get("words").get(i);
      assertThat(List.of(words.start(i), words.end(i), words.isSpaced(i) ? 1 : 0))
          .as("word %d", i)
          .containsExactly(word.get(0).asInt(), word.get(1).asInt(), word.get(2).asInt());
    }
    assertThat(Encoded.shapes(words)).extracting(Shape::id).isEqualTo(ints(example, "shapes"));
    assertThat(encoded.states()).extracting(QuoteState::id).isEqualTo(ints(example, "quotes"));
    assertThat(encoded.windows())
        .extracting(EncodedWindow::window)
        .extracting(w -> List.of(w.begin(), w.first(), w.last(), w.end()))
        .isEqualTo(
            StreamSupport.stream(example.get("windows").spliterator(), false)
                .map(
                    w ->
                        List.of(
                            w.get("begin").asInt(),
                            w.get("first").asInt(),
                            w.get("last").asInt(),
                            w.get("end").asInt()))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cutsPiecesAlike(String name) {
    JsonNode example = example(name);
    String text = example.get("text").asText();
    Words words = Words.of(text);
    WordPieces pieces =
        new WordPieces(TrainedModel.open(EncodeAnnotator.DEFAULT_MODEL).lines("vocab.txt"));
    for (int i = 0; i < words.size(); i++) {
      assertThat(IntStream.of(pieces.of(words.surface(i))).boxed().toList())
          .as("pieces of %s", words.surface(i))
          .isEqualTo(ints(example.get("pieces").get(i)));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheSameNamesAndAttributions(String name) {
    JsonNode example = example(name);
    double tolerance = examples.get("head").get("tolerance").get("confidence").asDouble();
    Encoded encoded = encoder.encode(example.get("text").asText());
    List<Part> found = names.decode(encoded);
    assertThat(found)
        .extracting(Part::span)
        .containsExactlyElementsOf(spans(example.get("names"), "span"));
    List<DecodedAttribution> said = attributions.decode(encoded);
    assertThat(said)
        .extracting(a -> a.cue().span())
        .containsExactlyElementsOf(spans(example.get("attributions"), "cue"));
    for (int i = 0; i < said.size(); i++) {
      JsonNode expected = example.get("attributions").get(i);
      DecodedAttribution actual = said.get(i);
      assertThat(actual.source().map(Part::span).map(List::of).orElse(List.of()))
          .isEqualTo(
              expected.get("source").isNull() ? List.of() : List.of(span(expected.get("source"))));
      List<Span> content = new ArrayList<>();
      expected.get("content").forEach(piece -> content.add(span(piece)));
      assertThat(actual.content()).extracting(Part::span).isEqualTo(content);
      assertThat(actual.confidence())
          .isCloseTo(expected.get("confidence").asDouble(), within(tolerance));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void asksNamesForTheSameProperties(String name) {
    JsonNode example = example(name);
    double tolerance = examples.get("head").get("tolerance").get("confidence").asDouble();
    Encoded encoded = encoder.encode(example.get("text").asText());
    List<Span> mentions = names.decode(encoded).stream().map(Part::span).toList();
    List<PropertyHead.Question> questions =
        mentions.stream()
            .map(
                subject ->
                    new PropertyHead.Question(
                        subject, mentions.stream().filter(m -> !m.equals(subject)).toList()))
            .toList();
    List<PropertyHead.Answers> answers = properties.ask(encoded, questions);
    for (JsonNode row : example.get("relations")) {
      Span object = mentions.get(row.get(1).asInt());
      assertThat(answers.get(row.get(0).asInt()).probability(row.get(2).asText(), object))
          .as("%s", row)
          .hasValueCloseTo(row.get(3).asDouble(), within(tolerance));
    }
  }

  @Test
  void givesNoAnswerOutOfReach() {
    String between = "and so on ".repeat(40);
    Encoded encoded = encoder.encode("Amina Okonkwo " + between + "Lagos");
    Span far = new Span(14 + between.length(), 19 + between.length());
    Span near = new Span(14, 20);
    PropertyHead.Question question = new PropertyHead.Question(new Span(0, 13), List.of(near, far));
    PropertyHead.Answers answers = properties.ask(encoded, List.of(question)).get(0);
    assertThat(answers.probability("PLACE_OF_BIRTH", far)).isEmpty();
    assertThat(answers.probability("PLACE_OF_BIRTH", near)).isPresent();
    assertThat(answers.probability("PLACE_OF_BIRTH", new Span(21, 23))).isEmpty();
  }

  @Test
  void looksAgainForWhoSaidAQuotationThatNothingHolds() {
    Encoded encoded =
        encoder.encode("“The ferry will sail,” President Amina Okonkwo said on Monday.");
    List<DecodedAttribution> first = attributions.decode(encoded);
    assertThat(first).isNotEmpty();
    assertThat(attributions.lookAgain(encoded, first, 0.1)).isEmpty();
    assertThat(attributions.lookAgain(encoded, List.of(), 0.1))
        .hasSize(1)
        .allSatisfy(
            found ->
                assertThat(found.source().orElseThrow().span())
                    .isEqualTo(first.get(0).source().orElseThrow().span()));
  }

  @Test
  void readsABlankTextAsNothing() {
    assertThat(encoder.encode(" \n\n ").windows()).isEmpty();
  }

  private static List<Integer> ints(JsonNode example, String key) {
    return ints(example.get(key));
  }

  private static List<Integer> ints(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asInt).toList();
  }

  private static List<Span> spans(JsonNode array, String key) {
    return StreamSupport.stream(array.spliterator(), false).map(x -> span(x.get(key))).toList();
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.get(0).asInt(), pair.get(1).asInt());
  }
}
