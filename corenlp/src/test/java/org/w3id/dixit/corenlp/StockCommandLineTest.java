package org.w3id.dixit.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.export.InvariantChecker;

/** CoreNLP's own command line with our jar on its class path. */
class StockCommandLineTest {
  @TempDir private Path folder;

  @Test
  void writesLinkedDataOfFiles() throws Exception {
    Path text = Files.writeString(folder.resolve("article.txt"), Texts.NEWS);

    StockServer.run(
        folder,
        "edu.stanford.nlp.pipeline.StanfordCoreNLP",
        List.of(
            "-props",
            "dixit.properties",
            "-file",
            text.toString(),
            "-outputFormat",
            "custom",
            "-outputExtension",
            ".jsonld"));

    JsonNode written =
        new ObjectMapper().readTree(Files.readString(folder.resolve("article.txt.jsonld")));
    assertThat(written.path("input").asText()).isEqualTo("article.txt");
    assertThat(written.path("attributions")).isNotEmpty();
    assertThat(new InvariantChecker().check(written, Texts.NEWS)).isEmpty();
  }
}
