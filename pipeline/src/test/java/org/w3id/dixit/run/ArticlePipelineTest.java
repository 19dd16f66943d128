package org.w3id.dixit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.annotate.EngineConfig;
import org.w3id.dixit.annotate.ModelSet;
import org.w3id.dixit.annotate.TextAnnotator;
import org.w3id.dixit.export.Format;
import org.w3id.dixit.export.InvariantChecker;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.Metadata;

class ArticlePipelineTest {
  private static final String ARTICLE =
      "Ann Lee said the bridge will open in June and that the town has waited for it long enough.\n\n"
          + "Ann Lee said there was 😀 no money for a second one, and that it would not be built in"
          + " the years to come, whatever the other towns of the valley may hope for, and whatever"
          + " those who live on the far side of the river have been told.\n";

  private static PipelineConfig config(int maxChars, double minConfidence, boolean exact) {
    return new PipelineConfig(
        EngineConfig.DEFAULT, true, maxChars, minConfidence, "urn:dixit", exact);
  }

  private static JsonNode process(PipelineConfig config, TextAnnotator engine, String text)
      throws Exception {
    ArticlePipeline pipeline =
        new ArticlePipeline(config, LoadingEngine.start(any -> engine, config.engine()));
    byte[] bytes =
        pipeline.process(new Article("a.txt", Optional.empty(), text, "UTF-8", Metadata.NONE));
    JsonNode document = new ObjectMapper().readTree(bytes);
    assertThat(new InvariantChecker().check(document, text)).isEmpty();
    return document;
  }

  private static JsonNode process(PipelineConfig config, String text) throws Exception {
    return process(config, new FakeAnnotator(), text);
  }

  @Test
  void whatTheEngineFindsIsWritten() throws Exception {
    JsonNode document = process(PipelineConfig.DEFAULT, ARTICLE);
    assertThat(document.path("attributions")).hasSize(2);
    assertThat(document.path("inLanguage").asText()).isEqualTo("en");
    assertThat(document.path("attributions").path(1).path("text").asText())
        .startsWith("there was 😀 no money");
    assertThat(document.has("truncatedAt")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n \t\r\n", "\u00a0\u3000\n"})
  void aBlankArticleIsDoneWithoutAskingTheEngine(String text) throws Exception {
    TextAnnotator never =
        any -> {
          throw new AssertionError("not to be asked");
        };
    JsonNode document = process(PipelineConfig.DEFAULT, never, text);
    assertThat(document.path("attributions").isArray()).isTrue();
    assertThat(document.path("attributions")).isEmpty();
    assertThat(document.path("textLength").asInt()).isEqualTo(text.length());
  }

  @Test
  void anotherLanguageIsSkipped() {
    String french =
        "Le président de la République a déclaré que les négociations avec les syndicats se"
            + " poursuivent et que le gouvernement ne renoncera pas à la réforme, malgré les"
            + " manifestations qui ont lieu dans toutes les grandes villes du pays depuis lundi."
            + " Les élus de l'opposition ont demandé que le texte soit retiré.";
    assertThatThrownBy(() -> process(PipelineConfig.DEFAULT, french))
        .isInstanceOfSatisfying(
            ArticleException.class, e -> assertThat(e.code()).isEqualTo(Code.NOT_ENGLISH))
        .hasMessageContaining("French");
  }

  @Test
  void shortTextsAreDoneInAnyLanguage() throws Exception {
    JsonNode document = process(PipelineConfig.DEFAULT, "Le maire said le pont est ouvert.");
    assertThat(document.path("attributions")).hasSize(1);
    assertThat(document.has("inLanguage")).isFalse();
  }

  @Test
  void aLongArticleIsCutAtAParagraphAndSaysSo() throws Exception {
    int second = ARTICLE.indexOf("Ann Lee said there");
    JsonNode document = process(config(second + 20, 0, true), ARTICLE);
    assertThat(document.path("attributions")).hasSize(1);
    assertThat(ARTICLE.substring(0, document.path("truncatedAt").asInt()).strip())
        .isEqualTo(ARTICLE.substring(0, second).strip());
    assertThat(document.path("textLength").asInt())
        .isEqualTo(ARTICLE.codePointCount(0, ARTICLE.length()));
  }

  @Test
  void aCutNeverSplitsACharacter() throws Exception {
    String line = "a".repeat(50) + "😀" + "b".repeat(50);
    JsonNode document = process(config(51, 0, true), line);
    assertThat(document.path("truncatedAt").asInt()).isEqualTo(50);
  }

  @Test
  void whatIsNotConfidentEnoughIsLeftOut() throws Exception {
    assertThat(process(config(1000, 0.75, true), ARTICLE).path("attributions")).hasSize(2);
    assertThat(process(config(1000, 0.75, true), ARTICLE).path("relations")).isEmpty();
    assertThat(process(config(1000, 0.76, true), ARTICLE).path("attributions")).isEmpty();
    assertThat(process(config(1000, 0.76, true), ARTICLE).path("entities")).hasSize(1);
  }

  @Test
  void wordsAreLeftOutWhereTheyMayNotBePassedOn() throws Exception {
    JsonNode document = process(config(1000, 0, false), ARTICLE);
    assertThat(document.toString()).doesNotContain("bridge");
    assertThat(document.path("attributions").path(0).path("cue").path("start").isInt()).isTrue();
  }

  @Test
  void aWrongBaseIsTheUsersMistake() {
    PipelineConfig config =
        new PipelineConfig(EngineConfig.DEFAULT, true, 1000, 0, "not an IRI", true);
    LoadingEngine engine = LoadingEngine.start(any -> new FakeAnnotator(), config.engine());
    assertThatThrownBy(() -> new ArticlePipeline(config, engine))
        .isInstanceOfSatisfying(
            RunException.class, e -> assertThat(e.exitStatus()).isEqualTo(ExitStatus.USAGE))
        .hasMessageContaining("not an IRI");
  }

  @Test
  void everySettingChangesTheHashAndNothingElseDoes() {
    assertThat(config(1000, 0, true).hash()).isEqualTo(config(1000, 0, true).hash());
    assertThat(
            Set.of(
                config(1000, 0, true).hash(),
                config(1000, 0, true).hash(Format.NQUADS),
                config(1000, 0, true).hash(Format.NQUADS_PLAIN),
                config(1001, 0, true).hash(),
                config(1000, 0.1, true).hash(),
                config(1000, 0, false).hash(),
                new PipelineConfig(EngineConfig.DEFAULT, false, 1000, 0, "urn:dixit", true).hash(),
                new PipelineConfig(EngineConfig.DEFAULT, true, 1000, 0, "urn:other", true).hash(),
                new PipelineConfig(
                        new EngineConfig("x", ModelSet.NEWS, true),
                        true,
                        1000,
                        0,
                        "urn:dixit",
                        true)
                    .hash()))
        .hasSize(9);
  }

  @Test
  void anEngineThatFailsToLoadIsTold() {
    LoadingEngine engine =
        LoadingEngine.start(
            any -> {
              throw new IllegalStateException("no model");
            },
            EngineConfig.DEFAULT);
    assertThatThrownBy(engine::loaded)
        .isInstanceOf(RunException.class)
        .hasMessageContaining("no model");
  }
}
