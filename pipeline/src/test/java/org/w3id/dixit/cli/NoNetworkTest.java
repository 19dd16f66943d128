package org.w3id.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole run, models and all, over inputs that name addresses wherever they can, in a process
 * where whatever opens a connection is told and refused.
 */
class NoNetworkTest {
  private static final String PAGE =
      """
      <?xml version="1.0"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://example.org/xhtml1.dtd" [
        <!ENTITY other SYSTEM "http://example.org/other.txt"> ]>
      <html xmlns="http://www.w3.org/1999/xhtml"><head>
      <base href="http://example.org/"/><link rel="canonical" href="http://example.org/a"/>
      <link rel="stylesheet" href="http://example.org/a.css"/>
      <meta http-equiv="refresh" content="0; url=http://example.org/b"/>
      <script src="http://example.org/a.js"></script>
      <script type="application/ld+json">{"@context": "http://example.org/context.jsonld",
        "@type": "NewsArticle", "headline": "A bridge", "url": "http://example.org/a"}</script>
      </head><body><iframe src="http://example.org/c"></iframe><img src="http://example.org/i.png"/>
      <p>“The bridge will open in June, as http://example.org/d says,” said Ann Lee, the mayor. &other;</p>
      </body></html>
      """;

  @TempDir Path folder;

  @BeforeEach
  void inputs() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("page.html"), PAGE);
    Files.writeString(
        in.resolve("text.txt"),
        "“See https://example.org/a and ann@example.org,” said Ann Lee of example.org.\n");
    Files.writeString(
        in.resolve("lines.jsonl"),
        "{\"text\": \"“We are ready,” said Ann Lee.\", \"url\": \"http://example.org/line\"}\n");
  }

  private String sealed(String... arguments) throws Exception {
    Process process =
        ChildProcess.start(
            SealedRun.class,
            List.of(
                "-Xmx1g",
                "-Djava.nio.channels.spi.SelectorProvider=" + Traps.Channels.class.getName(),
                "-Djdk.net.hosts.file=" + folder.resolve("no-hosts")),
            arguments);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  @Test
  void aRunOpensNoConnection() throws Exception {
    String said =
        sealed("run", folder.resolve("in").toString(), "-o", folder.resolve("out").toString());

    assertThat(said).contains("3 done in ").contains("sprung: []").contains("sockets: []");
    assertThat(folder.resolve("out/page.jsonld")).exists();
  }

  @Test
  void theTrapsCatchWhateverOpensOne() throws Exception {
    assertThat(sealed(SealedRun.PROBE))
        .contains("sprung: [socket, server socket, datagram socket, channel, address, http]");
  }
}
