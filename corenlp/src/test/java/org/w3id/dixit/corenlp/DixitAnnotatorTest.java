package org.w3id.dixit.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.naturalli.NaturalLogicAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.annotate.Engine;
import org.w3id.dixit.annotate.EngineConfig;
import org.w3id.dixit.attribution.Polarity;

/** The annotator in a pipeline in Java, made as CoreNLP makes it. */
class DixitAnnotatorTest {
  private static StanfordCoreNLP pipeline;

  @BeforeAll
  static void load() throws IOException {
    pipeline = new StanfordCoreNLP(shipped());
  }

  private static Properties shipped() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = DixitAnnotatorTest.class.getResourceAsStream("/dixit.properties")) {
      properties.load(in);
    }
    return properties;
  }

  private static Annotation annotate(String text) {
    Annotation document = new Annotation(text);
    pipeline.annotate(document);
    return document;
  }

  @Test
  void findsWhatTheEngineFinds() {
    Engine engine = Engine.load(EngineConfig.DEFAULT);

    assertThat(DixitAnnotator.found(annotate(Texts.NEWS))).contains(engine.annotate(Texts.NEWS));
  }

  @Test
  void namesAreEntityMentionsWithOneCanonicalMentionAnEntity() {
    List<CoreMap> mentions =
        annotate("Maria Keller met Lars Berg in Oslo. Keller said that Berg had agreed.")
            .get(CoreAnnotations.MentionsAnnotation.class);

    assertThat(mentions)
        .extracting(mention -> mention.get(CoreAnnotations.TextAnnotation.class))
        .containsExactly("Maria Keller", "Lars Berg", "Oslo", "Keller", "Berg");
    assertThat(mentions)
        .extracting(
            mention -> mention.get(CoreAnnotations.CanonicalEntityMentionIndexAnnotation.class))
        .containsExactly(0, 1, 2, 0, 1);
    assertThat(mentions.get(3).get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class))
        .isEqualTo("Maria Keller");
    assertThat(mentions.get(3).get(CoreAnnotations.TokensAnnotation.class))
        .extracting(CoreLabel::ner)
        .containsExactly("PERSON");
  }

  @Test
  void aQuotationNamesItsSpeakerAndHowTheTextPutsIt() {
    CoreMap quote =
        annotate(Texts.NEWS).get(CoreAnnotations.QuotationsAnnotation.class).stream()
            .filter(q -> q.get(CoreAnnotations.TextAnnotation.class).contains("We are ready"))
            .findFirst()
            .orElseThrow();

    assertThat(quote.get(QuoteAttributionAnnotator.MentionAnnotation.class)).isEqualTo("she");
    assertThat(quote.get(QuoteAttributionAnnotator.MentionTypeAnnotation.class))
        .isEqualTo("pronoun");
    assertThat(quote.get(QuoteAttributionAnnotator.SpeakerAnnotation.class))
        .isEqualTo("Maria Keller");
    assertThat(quote.get(CoreAnnotations.TokenEndAnnotation.class))
        .as("the last token, not one past it")
        .isEqualTo(
            quote.get(CoreAnnotations.TokenBeginAnnotation.class)
                + quote.get(CoreAnnotations.TokensAnnotation.class).size()
                - 1);
  }

  @Test
  void thoseWhoSpeakTogetherAreBothNamed() {
    assertThat(annotate(Texts.NEWS).get(CoreAnnotations.QuotationsAnnotation.class))
        .extracting(q -> q.get(QuoteAttributionAnnotator.SpeakerAnnotation.class))
        .contains("Norway; Iceland");
  }

  @Test
  void whatSomebodyDeclinedIsNoQuotation() {
    Annotation document = annotate(Texts.NEWS);

    assertThat(DixitAnnotator.found(document).orElseThrow().attributions())
        .extracting(said -> said.attribution().polarity())
        .contains(Polarity.REFUSED);
    assertThat(document.get(CoreAnnotations.QuotationsAnnotation.class))
        .isNotEmpty()
        .noneMatch(q -> q.get(CoreAnnotations.TextAnnotation.class).contains("price"));
  }

  @Test
  void relationsAreTriplesOfTheirSentence() {
    Annotation document = annotate(Texts.NEWS);

    assertThat(document.get(CoreAnnotations.SentencesAnnotation.class))
        .flatMap(sentence -> sentence.get(CoreAnnotations.KBPTriplesAnnotation.class))
        .anySatisfy(
            triple -> {
              assertThat(triple.subjectGloss()).isEqualTo("Maria Keller");
              assertThat(triple.relationGloss()).isEqualTo("spokespersonFor");
              assertThat(triple.objectGloss()).isEqualTo("European Commission");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", ".", "\uD83D\uDCF0", "\u00a0\u200b"})
  void emptyDocumentsHaveEveryKeyToo(String text) {
    Annotation document = annotate(text);

    assertThat(document.get(CoreAnnotations.MentionsAnnotation.class)).isEmpty();
    assertThat(document.get(CoreAnnotations.QuotationsAnnotation.class)).isEmpty();
    assertThat(DixitAnnotator.found(document)).isPresent();
  }

  @Test
  void theSerializerThatRefusesUnknownKeysRefusesNothing() {
    ProtobufAnnotationSerializer lossless = new ProtobufAnnotationSerializer(true);
    for (String seed : Texts.seeds()) {
      Annotation document = annotate(seed);
      Annotation back = lossless.fromProto(lossless.toProto(document));

      assertThat(back.get(CoreAnnotations.QuotationsAnnotation.class))
          .hasSameSizeAs(document.get(CoreAnnotations.QuotationsAnnotation.class))
          .isNotEmpty();
      assertThat(DixitAnnotator.found(back)).isEmpty();
    }
  }

  @Test
  void anInterruptedThreadEnds() {
    Annotation document = annotate(Texts.NEWS);
    DixitAnnotator annotator = new DixitAnnotator("dixit", new Properties());
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> annotator.annotate(document))
        .isInstanceOf(RuntimeInterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void aLeastConfidenceLeavesOutTheOthers() {
    Properties properties = new Properties();
    properties.setProperty("dixit.minConfidence", "1");
    Annotation document = annotate(Texts.NEWS);
    new DixitAnnotator("dixit", properties).annotate(document);

    assertThat(DixitAnnotator.found(document).orElseThrow().attributions()).isEmpty();
    assertThat(document.get(CoreAnnotations.QuotationsAnnotation.class)).isEmpty();
    assertThat(document.get(CoreAnnotations.MentionsAnnotation.class)).isNotEmpty();
  }

  @Test
  void openRelationsCanBeLeftOut() {
    Properties properties = new Properties();
    properties.setProperty("dixit.openRelations", "off");
    Annotation document = annotate(Texts.NEWS + "Lars Berg helped Maria Keller.\n");
    assertThat(triples(document, NaturalLogicAnnotations.RelationTriplesAnnotation.class))
        .isNotEmpty();
    int others = triples(document, CoreAnnotations.KBPTriplesAnnotation.class).size();

    new DixitAnnotator("dixit", properties).annotate(document);

    assertThat(triples(document, NaturalLogicAnnotations.RelationTriplesAnnotation.class))
        .isEmpty();
    assertThat(triples(document, CoreAnnotations.KBPTriplesAnnotation.class)).hasSize(others);
  }

  private static <T extends Collection<RelationTriple>> List<RelationTriple> triples(
      Annotation document, Class<? extends CoreAnnotation<T>> key) {
    return document.get(CoreAnnotations.SentencesAnnotation.class).stream()
        .filter(sentence -> sentence.containsKey(key))
        .flatMap(sentence -> sentence.get(key).stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dixit.model|open|unknown property dixit.model: did you mean dixit.models?",
        "dixit.minconfidence|0.5|did you mean dixit.minConfidence?",
        "dixit.models|best|dixit.models is \"best\": choose news or open",
        "dixit.minConfidence|high|dixit.minConfidence is \"high\": write a number from 0 to 1",
        "dixit.minConfidence|1.5|dixit.minConfidence is \"1.5\"",
        "dixit.openRelations|maybe|dixit.openRelations is \"maybe\": choose on or off",
        "dixit.base|no iri|'no iri' is no absolute IRI"
      })
  void aWrongSettingIsNamed(String key, String value, String message) {
    Properties properties = new Properties();
    properties.setProperty(key, value);

    DixitAnnotator annotator = new DixitAnnotator("dixit", properties);

    assertThatThrownBy(() -> annotator.annotate(new Annotation("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void settingsHaveHashesOfTheirOwn() {
    Properties open = new Properties();
    open.setProperty("dixit.models", "open");

    assertThat(Settings.of("dixit", open).hash())
        .isNotEqualTo(Settings.of("dixit", new Properties()).hash())
        .isEqualTo(Settings.of("dixit", open).hash());
  }

  @Test
  void linkedDataNeedsTheAnnotator() {
    Annotation document = new Annotation("Nobody annotated this.");

    assertThat(DixitAnnotator.found(document)).isEqualTo(Optional.empty());
    assertThatThrownBy(() -> new JsonLdOutputter().print(document))
        .hasMessageContaining("needs the annotator dixit");
  }
}
