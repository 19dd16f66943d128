package org.w3id.dixit.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.pipeline.CoreNLPProtos;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.annotate.Engine;
import org.w3id.dixit.annotate.EngineConfig;
import org.w3id.dixit.export.AnnotatedArticle;
import org.w3id.dixit.export.EngineInfo;
import org.w3id.dixit.export.ExportOptions;
import org.w3id.dixit.export.InvariantChecker;
import org.w3id.dixit.export.JsonLdWriter;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.Metadata;
import org.w3id.dixit.run.DixitVersion;

/** A stock server with our jar on its class path, over HTTP. */
class StockServerTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static StockServer server;

  @BeforeAll
  static void start() throws Exception {
    server = new StockServer(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void itsJsonHasNamesQuotesAndTriples() throws Exception {
    JsonNode json = JSON.readTree(server.bytes(Texts.NEWS, "json"));

    assertThat(json.at("/sentences").findValues("entitymentions").toString())
        .contains("\"text\":\"Maria Keller\"")
        .contains("\"ner\":\"PERSON\"")
        .contains("\"nerConfidences\"");
    assertThat(json.path("quotes"))
        .anySatisfy(
            quote -> {
              assertThat(quote.path("text").asText()).contains("We are ready");
              assertThat(quote.path("mention").asText()).isEqualTo("she");
              assertThat(quote.path("speaker").asText()).isEqualTo("Maria Keller");
              assertThat(quote.path("canonicalSpeaker").asText()).isEqualTo("Maria Keller");
            });
    assertThat(json.at("/sentences").findValues("kbp").toString())
        .contains("\"relation\":\"spokespersonFor\"");
  }

  @Test
  void itsTextTellsThemToAPerson() throws Exception {
    assertThat(server.string(Texts.NEWS, "text"))
        .contains("Extracted the following NER entity mentions:\nMaria Keller\tPERSON\tPERSON:")
        .contains("Extracted the following KBP triples:")
        .contains("spokespersonFor\tEuropean Commission")
        .contains("Extracted quotes:")
        .contains("Maria Keller:\t“We are ready to sign the agreement,”");
  }

  @Test
  void itsOtherOutputsHoldThem() throws Exception {
    assertThat(server.string(Texts.NEWS, "xml")).contains("<NER>PERSON</NER>");
    assertThat(server.string(Texts.NEWS, "conll")).contains("\tPERSON\t");
  }

  @Test
  void itsProtobufHoldsThem() throws Exception {
    CoreNLPProtos.Document document =
        CoreNLPProtos.Document.parseDelimitedFrom(
            new ByteArrayInputStream(server.bytes(Texts.NEWS, "serialized")));

    assertThat(document.getQuoteList())
        .extracting(CoreNLPProtos.Quote::getSpeaker)
        .contains("Maria Keller", "Norway; Iceland");
    assertThat(document.getMentionsList())
        .extracting(CoreNLPProtos.NERMention::getEntityMentionText)
        .contains("Maria Keller", "European Commission", "Norway", "Lars Berg");
    assertThat(document.getSentenceList())
        .flatMap(CoreNLPProtos.Sentence::getKbpTripleList)
        .extracting(CoreNLPProtos.RelationTriple::getRelation)
        .contains("spokespersonFor");
  }

  @Test
  void itsCustomOutputIsTheLinkedDataThatTheBatchWrites() throws Exception {
    EngineInfo info =
        new EngineInfo(
            DixitVersion.get(),
            Settings.of("dixit", new Properties()).hash(),
            EngineInfo.DEFAULT_BASE);
    JsonLdWriter writer = new JsonLdWriter(info, ExportOptions.DEFAULT);
    Engine engine = Engine.load(EngineConfig.DEFAULT);
    Article article = new Article("document", Optional.empty(), Texts.NEWS, "UTF-8", Metadata.NONE);
    byte[] expected =
        writer.bytes(new AnnotatedArticle(article, Metadata.NONE, engine.annotate(Texts.NEWS)));

    byte[] actual = server.bytes(Texts.NEWS, "custom");

    assertThat(new String(actual, StandardCharsets.UTF_8))
        .isEqualTo(new String(expected, StandardCharsets.UTF_8));
    assertThat(new InvariantChecker().check(JSON.readTree(actual), Texts.NEWS)).isEmpty();
  }

  @Test
  void requestsAtOnceGetWhatEachGetsAlone() throws Exception {
    List<String> texts = new ArrayList<>(Texts.seeds());
    texts.add(Texts.NEWS);
    List<String> alone = new ArrayList<>();
    for (String text : texts) {
      alone.add(server.string(text, "custom"));
    }
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      List<Future<String>> together = new ArrayList<>();
      for (int i = 0; i < 3 * texts.size(); i++) {
        String text = texts.get(i % texts.size());
        together.add(threads.submit(() -> server.string(text, "custom")));
      }
      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i % texts.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aTimeoutEndsTheRequestAndNotTheServer() throws Exception {
    String longText = Texts.NEWS.repeat(200);
    server.string(Texts.NEWS, "json"); // the models are loaded
    HttpResponse<byte[]> late =
        server.post(longText, Map.of("outputFormat", "json", "timeout", "1"));

    assertThat(late.statusCode()).isEqualTo(500);
    assertThat(new String(late.body(), StandardCharsets.UTF_8)).contains("timed out");
    assertThat(server.string(Texts.NEWS, "json")).contains("Maria Keller");
  }

  @Test
  void aWrongSettingIsToldToTheClient() throws Exception {
    HttpResponse<byte[]> answer = server.post(Texts.NEWS, Map.of("dixit.model", "open"));

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains("unknown property dixit.model: did you mean dixit.models?");
  }
}
