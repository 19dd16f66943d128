package org.w3id.dixit.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as Stanza's client, which speaks protobuf, sees it; interop/README.md installs it. */
@Tag("interop")
class StanzaClientTest {
  private static final Path PYTHON = Path.of(System.getProperty("dixit.root"), "interop/python");

  @TempDir private Path folder;

  @Test
  void readsNamesQuotesAndTriples() throws Exception {
    Path text = Files.writeString(folder.resolve("article.txt"), Texts.NEWS);
    try (StockServer server = new StockServer(folder)) {
      String said =
          python(
              PYTHON.resolve("stanza_client.py").toString(),
              server.address().toString(),
              text.toString());

      assertThat(said)
          .contains("mention\tMaria Keller\tPERSON")
          .contains("quote\tMaria Keller\tshe\t“We are ready to sign the agreement,”")
          .contains("triple\tMaria Keller\tspokespersonFor\tEuropean Commission")
          .contains("json\tMaria Keller");
    }
  }

  private static String python(String... arguments) throws InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(PYTHON.resolve(".venv/bin/python").toString());
    builder.command().addAll(java.util.List.of(arguments));
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    try {
      Process process = builder.redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      return said;
    } catch (IOException e) {
      return fail("Python is missing: interop/README.md says how to install the consumers", e);
    }
  }
}
