package org.w3id.dixit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.attribution.Polarity;
import org.w3id.dixit.attribution.QuoteType;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.Metadata;
import org.w3id.dixit.speaker.SpokenAttribution;

class JsonLdWriterTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonLdWriter writer = new JsonLdWriter(SampleArticle.ENGINE, ExportOptions.DEFAULT);

  private JsonNode written(AnnotatedArticle article) throws IOException {
    return JSON.readTree(writer.bytes(article));
  }

  @Test
  void theArticlesIdComesFromPathAndText() throws IOException {
    JsonNode document = written(SampleArticle.annotated());

    String hash = WrittenText.sha256(SampleArticle.TEXT);
    assertThat(document.path("textSha256").asText()).isEqualTo(hash);
    assertThat(document.path("id").asText())
        .isEqualTo("urn:dixit:article:" + WrittenText.sha256("folder/sample.txt\n" + hash));
  }

  @Test
  void aCanonicalUrlComesBeforeARecordIdBeforeThePath() throws IOException {
    Article record =
        new Article("news.jsonl", Optional.of("r7"), SampleArticle.TEXT, "UTF-8", Metadata.NONE);
    String hash = WrittenText.sha256(SampleArticle.TEXT);

    assertThat(written(SampleArticle.annotated(record, Metadata.NONE)).path("id").asText())
        .endsWith(WrittenText.sha256("r7\n" + hash));
    assertThat(
            written(SampleArticle.annotated(record, url("https://example.org/a")))
                .path("id")
                .asText())
        .endsWith(WrittenText.sha256("https://example.org/a\n" + hash));
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    JsonNode document = written(SampleArticle.annotated());

    int[] codePoints = SampleArticle.TEXT.codePoints().toArray();
    JsonNode cue = document.at("/attributions/0/cue");
    int start = cue.path("start").asInt();
    assertThat(new String(codePoints, start, cue.path("end").asInt() - start)).isEqualTo("said");
    assertThat(cue.path("id").asText()).endsWith("#char=" + start + "," + (start + 4));
    assertThat(document.path("textLength").asInt()).isEqualTo(codePoints.length);
  }

  @Test
  void aDirectStatementOfAPersonIsAQuotationWithACreator() throws IOException {
    JsonNode direct = written(SampleArticle.annotated()).at("/attributions/0");

    assertThat(direct.path("type").toString()).isEqualTo("[\"Attribution\",\"Quotation\"]");
    assertThat(direct.path("quoteType").asText()).isEqualTo("direct");
    assertThat(direct.path("creator")).isEqualTo(direct.path("speakers"));
    assertThat(direct.path("speakers").get(0).asText()).endsWith("#entity=person:ann-lee");
    assertThat(direct.path("speakerType").asText()).isEqualTo("namedPerson");
  }

  @Test
  void whatWasNotSaidHasNoCreator() throws IOException {
    JsonNode negated = written(SampleArticle.annotated()).at("/attributions/1");

    assertThat(negated.path("polarity").asText()).isEqualTo("negated");
    assertThat(negated.path("type").toString()).isEqualTo("[\"Attribution\"]");
    assertThat(negated.has("creator")).isFalse();
    assertThat(negated.at("/via/0/speakers/0").asText()).endsWith("#entity=organization:cnn");
  }

  @Test
  void equalIdsAreNumberedInTheOrderOfTheText() throws IOException {
    SpokenAttribution direct = SampleArticle.direct();
    AnnotatedArticle twice =
        new AnnotatedArticle(
            SampleArticle.article(SampleArticle.TEXT),
            Metadata.NONE,
            new AnnotatedText(
                SampleArticle.TEXT, SampleArticle.entities(), List.of(direct, direct), List.of()));

    JsonNode attributions = written(twice).path("attributions");

    assertThat(attributions.get(1).path("id").asText())
        .isEqualTo(attributions.get(0).path("id").asText() + "-2");
  }

  @Test
  void confidencesHaveTwoDecimals() {
    assertThat(new String(writer.bytes(SampleArticle.annotated()), StandardCharsets.UTF_8))
        .contains("\"confidence\": 0.90")
        .contains("\"confidence\": 0.99")
        .contains("\"confidence\": 1.00");
  }

  @Test
  void spansStandOnOneLineAndTheFileEndsWithALineBreak() {
    String written = new String(writer.bytes(SampleArticle.annotated()), StandardCharsets.UTF_8);

    assertThat(written)
        .containsPattern("\n      \"cue\": \\{ \"id\": \"[^\\n]*, \"exact\": \"said\" \\},\n")
        .endsWith("\n}\n");
    assertThat(written.lines().skip(1).findFirst().orElseThrow())
        .startsWith("  \"@context\": {\"@version\":1.1,");
  }

  @Test
  void oneLineHoldsTheSameValues() throws IOException {
    byte[] line =
        new JsonLdWriter(SampleArticle.ENGINE, ExportOptions.DEFAULT, JsonLdWriter.Layout.ONE_LINE)
            .bytes(SampleArticle.annotated());

    assertThat(new String(line, StandardCharsets.UTF_8).lines()).hasSize(1);
    assertThat(JSON.readTree(line)).isEqualTo(written(SampleArticle.annotated()));
  }

  @Test
  void withoutItsWordsNothingOfTheTextIsWritten() throws IOException {
    Metadata headline =
        new Metadata(
            Optional.of("Deal reached"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("LONDON"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    byte[] written =
        new JsonLdWriter(SampleArticle.ENGINE, new ExportOptions(false, false))
            .bytes(SampleArticle.annotated(SampleArticle.article(SampleArticle.TEXT), headline));

    JsonNode document = JSON.readTree(written);
    assertThat(document.findValue("start")).isNotNull();
    ((com.fasterxml.jackson.databind.node.ObjectNode) document).remove("@context");
    for (String key : List.of("exact", "text", "headline", "dateline")) {
      assertThat(document.findValue(key)).as(key).isNull();
    }
  }

  @Test
  void aSurrogateWithoutItsPartnerIsReplacedAndMovesNothing() throws IOException {
    String hurt = SampleArticle.TEXT.replace("works", "w\uD800rks");
    JsonNode document =
        written(SampleArticle.annotated(SampleArticle.article(hurt), Metadata.NONE));

    assertThat(document.at("/attributions/0/text").asText()).isEqualTo("\"It w\uFFFDrks,\"");
    assertThat(document.path("textSha256").asText())
        .isEqualTo(WrittenText.sha256(hurt.replace('\uD800', '\uFFFD')));
    assertThat(document.at("/attributions/1/cue/exact").asText()).isEqualTo("did not say");
  }

  @Test
  void aSpanThatWouldCutACharacterTakesAllOfIt() {
    WrittenText text = new WrittenText("a\uD83D\uDE00b");

    assertThat(text.piece(new org.w3id.dixit.text.Span(2, 3)))
        .isEqualTo(new WrittenText.Piece(1, 2, "\uD83D\uDE00"));
  }

  @Test
  void aSpeakerWhoIsNoEntityIsRefused() {
    SpokenAttribution stray =
        SampleArticle.spoken(
            SampleArticle.attribution(
                List.of(SampleArticle.at("when")),
                Optional.empty(),
                Optional.empty(),
                QuoteType.INDIRECT,
                Polarity.ASSERTED,
                List.of()),
            List.of("person:nobody"),
            List.of());
    AnnotatedArticle broken =
        new AnnotatedArticle(
            SampleArticle.article(SampleArticle.TEXT),
            Metadata.NONE,
            new AnnotatedText(SampleArticle.TEXT, List.of(), List.of(stray), List.of()));

    assertThatThrownBy(() -> writer.bytes(broken))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("person:nobody")
        .extracting(e -> ((ExportException) e).code())
        .isEqualTo(ExportException.Code.UNKNOWN_ENTITY);
  }

  @Test
  void aSpanOutsideTheTextIsRefused() {
    AnnotatedArticle broken =
        SampleArticle.annotated(SampleArticle.article("too short"), Metadata.NONE);

    assertThatThrownBy(() -> writer.bytes(broken))
        .isInstanceOf(ExportException.class)
        .extracting(e -> ((ExportException) e).code())
        .isEqualTo(ExportException.Code.OUTSIDE_TEXT);
  }

  @Test
  void anEmptyArticleHasEmptyLists() throws IOException {
    JsonNode document =
        written(
            new AnnotatedArticle(
                SampleArticle.article(""),
                Metadata.NONE,
                new AnnotatedText("", List.of(), List.of(), List.of())));

    assertThat(document.path("attributions")).isEmpty();
    assertThat(document.path("attributions").isArray()).isTrue();
    assertThat(document.path("textLength").asInt(-1)).isZero();
  }

  private static Metadata url(String url) {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(url),
        Optional.empty());
  }
}
