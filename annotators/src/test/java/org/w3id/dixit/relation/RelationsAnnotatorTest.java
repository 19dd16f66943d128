package org.w3id.dixit.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.dixit.Layers;
import org.w3id.dixit.attribution.Attitude;
import org.w3id.dixit.attribution.Attribution;
import org.w3id.dixit.attribution.Polarity;
import org.w3id.dixit.attribution.QuoteType;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.speaker.SpokenAttribution;
import org.w3id.dixit.text.Span;

class RelationsAnnotatorTest {
  private static final StanfordCoreNLP TAGGER = tagger();
  private static final RelationsAnnotator CLOSED = annotator("false");

  private static StanfordCoreNLP tagger() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return new StanfordCoreNLP(properties);
  }

  private static RelationsAnnotator annotator(String open) {
    Properties properties = new Properties();
    properties.setProperty("dixit.relations.open", open);
    properties.setProperty("dixit.relations.relator", "rules");
    return new RelationsAnnotator("dixit.relations", properties);
  }

  private static Annotation annotate(
      RelationsAnnotator annotator, MarkedText marked, List<SpokenAttribution> attributions) {
    Annotation document = new Annotation(marked.text());
    TAGGER.annotate(document);
    document.set(Layers.Entities.class, marked.entities());
    document.set(Layers.Speakers.class, attributions);
    annotator.annotate(document);
    return document;
  }

  private static List<String> relations(RelationsAnnotator annotator, String marked) {
    Annotation document = annotate(annotator, MarkedText.parse(marked), List.of());
    return document.get(Layers.Relations.class).stream()
        .map(RelationsAnnotatorTest::describe)
        .toList();
  }

  /** "planned leads Miller > Apple as acting president" */
  private static String describe(Relation relation) {
    String object =
        relation.object() instanceof RelationObject.EntityObject entity
            ? entity.id()
            : literal((RelationObject.Literal) relation.object());
    String modality =
        relation.modality() == Modality.ASSERTED
            ? ""
            : relation.modality().name().toLowerCase(Locale.ROOT) + " ";
    return modality
        + relation.predicate()
        + " "
        + relation.subject()
        + " > "
        + object
        + relation.role().map(role -> " as " + role).orElse("")
        + relation.phrase().map(phrase -> " \"" + phrase + "\"").orElse("");
  }

  private static String literal(RelationObject.Literal literal) {
    return literal.value() + "^" + literal.datatype();
  }

  static Stream<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                RelationsAnnotatorTest.class.getResourceAsStream("relation-cases.tsv"),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(
              line -> {
                String[] cells = line.split("\t", -1);
                cases.add(Arguments.of(cells[0], cells.length > 1 ? cells[1] : ""));
              });
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsExactlyTheRelationsOfTheSentence(String marked, String expected) {
    List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split("; "));
    assertThat(relations(CLOSED, marked)).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void writesWhatIsSaidTwiceOnceWithBothPiecesOfEvidence() {
    Annotation document =
        annotate(
            CLOSED,
            MarkedText.parse(
                "[Anna Berg|p], the president of [Norland|c], arrived. President [Berg|p=Anna Berg]"
                    + " of [Norland|c] smiled."),
            List.of());
    List<Relation> relations = document.get(Layers.Relations.class);
    assertThat(relations).hasSize(1);
    assertThat(relations.get(0).evidence()).hasSize(2);
    String text = "Anna Berg, the president of Norland";
    assertThat(relations.get(0).evidence().get(0)).isEqualTo(new Span(0, text.length()));
    assertThat(relations.get(0).subjectMention()).isEqualTo(new Span(0, 9));
    assertThat(relations.get(0).confidence()).isBetween(0.8, 0.99);
  }

  @Test
  void writesASymmetricRelationOnceFromTheFirstMentioned() {
    String marked =
        "[Anna Berg|p] married [Tom Dahl|p] in June. [Tom Dahl|p], husband of [Anna Berg|p], wept.";
    assertThat(relations(CLOSED, marked)).containsExactly("SPOUSE Anna Berg > Tom Dahl");
  }

  /** The relations of what somebody said, from the tenth character to the last full stop. */
  private static List<Relation> said(String sentence, List<String> speakers) {
    MarkedText marked = MarkedText.parse(sentence);
    Attribution attribution =
        new Attribution(
            List.of(new Span(9, marked.text().length() - 1)),
            Optional.of(new Span(0, 3)),
            Optional.of(new Span(4, 8)),
            QuoteType.INDIRECT,
            Attitude.STATEMENT,
            Polarity.ASSERTED,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            0.9,
            "test");
    SpokenAttribution spoken =
        new SpokenAttribution(
            attribution, speakers, Optional.empty(), false, Optional.empty(), List.of(), List.of());
    return annotate(CLOSED, marked, List.of(spoken)).get(Layers.Relations.class);
  }

  @Test
  void namesTheAttributionInWhichARelationStands() {
    List<Relation> relations =
        said("[Lee|p] said that [Norland|c] seized [Westport|t] at dawn.", List.of("Lee"));
    assertThat(relations).hasSize(1);
    assertThat(relations.get(0).modality()).isEqualTo(Modality.REPORTED);
    assertThat(relations.get(0).accordingTo()).contains(0);
    assertThat(relations.get(0).method()).isEqualTo("verb occupy active subj obj");
  }

  @Test
  void aPlanThatIsReportedIsAPlanAccordingToWhoReportsIt() {
    List<Relation> relations =
        said("[Lee|p] said that [Norland|c] will seize [Westport|t] at dawn.", List.of("Lee"));
    assertThat(relations).hasSize(1);
    assertThat(relations.get(0).modality()).isEqualTo(Modality.PLANNED);
    assertThat(relations.get(0).accordingTo()).contains(0);
  }

  @Test
  void whoIsQuotedIsWhomIStandsFor() {
    assertThat(
            said("[Lee|p] said: \"I was born in [Oslo|t].\"", List.of("Lee")).stream()
                .map(RelationsAnnotatorTest::describe))
        .containsExactly("reported BIRTH_PLACE Lee > Oslo");
  }

  @Test
  void aRelativePronounIsAMentionOfWhatItStandsFor() {
    Annotation document =
        annotate(
            CLOSED,
            MarkedText.parse(
                "[Fjord Line|o], which [Anna Berg|p] founded, hired [Tom Dahl|p], who left."),
            List.of());
    assertThat(
            document.get(Layers.Entities.class).stream()
                .map(entity -> entity.name().orElse("") + " " + entity.mentions().size()))
        .containsExactly("Fjord Line 2", "Anna Berg 1", "Tom Dahl 2");
  }

  @Test
  void addsSomebodyKnownByPronounsAlone() {
    Annotation document =
        annotate(
            CLOSED,
            MarkedText.parse("He was born in [Oslo|t]. His wife, [Anna Berg|p], is a nurse."),
            List.of());
    List<Relation> relations = document.get(Layers.Relations.class);
    assertThat(relations.stream().map(RelationsAnnotatorTest::describe))
        .containsExactly("BIRTH_PLACE person:x > Oslo", "SPOUSE person:x > Anna Berg");
    Entity he = document.get(Layers.Entities.class).get(0);
    assertThat(he.id()).isEqualTo("person:x");
    assertThat(he.name()).isEmpty();
    assertThat(he.mentions()).hasSize(2);
  }

  @Test
  void addsACountryKnownByItsAdjectiveAlone() {
    Annotation document =
        annotate(CLOSED, MarkedText.parse("[Anna Berg|p] is a Norwegian sculptor."), List.of());
    assertThat(document.get(Layers.Relations.class).stream().map(RelationsAnnotatorTest::describe))
        .containsExactly("NATIONALITY Anna Berg > country:norway");
    assertThat(document.get(Layers.Entities.class)).hasSize(2);
  }

  @Test
  void givesOpenRelationsForOtherVerbsUnlessTheyAreOff() {
    String marked = "[Israel|c] supplied [Azerbaijan|c] and visited [Georgia|c].";
    assertThat(relations(annotator("true"), marked))
        .containsExactlyInAnyOrder(
            "OPEN_RELATION Israel > Azerbaijan \"supplied\"",
            "OPEN_RELATION Israel > Georgia \"visited\"");
    assertThat(relations(annotator("true"), "It surprised [Georgia|c].")).isEmpty();
    assertThat(relations(CLOSED, marked)).isEmpty();
  }

  @Test
  void measuresOnlyRulesThatThereAre() {
    Set<String> verbs =
        Dictionary.load("relation-verbs").keys().stream()
            .map(VerbRules::id)
            .collect(Collectors.toSet());
    Dictionary nouns = Dictionary.load("relation-nouns");
    assertThat(Dictionary.load("relation-confidences").keys())
        .allMatch(
            rule ->
                verbs.contains(rule)
                    || nouns.contains(rule.replaceFirst("^noun ", ""))
                    || rule.startsWith("phrase ")
                    || rule.equals("open"));
  }

  @Test
  void fillsItsLayerOnAnEmptyDocument() {
    Annotation document = annotate(CLOSED, MarkedText.parse(" "), List.of());
    assertThat(document.get(Layers.Relations.class)).isEmpty();
  }

  @Test
  void refusesAnOptionThatIsNeitherTrueNorFalse() {
    assertThatThrownBy(() -> annotator("maybe"))
        .hasMessage("dixit.relations.open is \"maybe\": write true or false");
  }

  @Test
  void asksForTheEncodingOnlyWhereItIsRead() {
    Properties properties = new Properties();
    assertThat(new RelationsAnnotator("dixit.relations", properties).requires())
        .contains(Layers.Encoding.class);
    assertThat(CLOSED.requires()).doesNotContain(Layers.Encoding.class);
    properties.setProperty("dixit.relations.relator", "oracle");
    assertThatThrownBy(() -> new RelationsAnnotator("dixit.relations", properties))
        .hasMessage("dixit.relations.relator is \"oracle\": choose encoder or rules");
  }
}
