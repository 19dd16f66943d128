package org.w3id.dixit.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON lines, tables, web archives, and gzip around them. */
class RecordReadersTest {
  private static final ReadLimits SMALL = new ReadLimits(4096);

  @TempDir Path folder;

  /** Article ids with texts, and for what could not be read the code and the record. */
  private List<String> read(String name, byte[] bytes, ReadLimits limits) throws Exception {
    return read(ArticleReaders.standard(), name, bytes, limits);
  }

  private List<String> read(ArticleReaders readers, String name, byte[] bytes, ReadLimits limits)
      throws Exception {
    Path file = Files.write(folder.resolve(name), bytes);
    List<String> found = new ArrayList<>();
    try (ArticleSource source = readers.open(new Input(name, file), limits)) {
      boolean more = true;
      while (more) {
        try {
          Optional<PendingArticle> next = source.next();
          more = next.isPresent();
          if (more) {
            Article article = next.get().read();
            assertThat(article.recordId()).isEqualTo(next.get().recordId());
            found.add(article.recordId().orElse("") + "=" + article.text());
          }
        } catch (ReadException e) {
          found.add(e.recordId().orElse("input") + "!" + e.code());
        }
      }
    }
    return found;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.write(part);
    }
    return out.toByteArray();
  }

  @Test
  void aBadLineIsOneFailedRecordAndTheNextGoesOn() throws Exception {
    String lines =
        String.join(
            "\n",
            List.of(
                "\uFEFF{\"id\":\"a\",\"text\":\"one\"}\r",
                "",
                "{\"id\":\"b\",\"text\":",
                "[1]",
                "{\"id\":\"c\"}",
                "{\"id\":7,\"text\":\"seven\"}",
                "{\"text\":\"no id \\ud83d\"} x",
                "{\"text\":\"no id \\ud83d\"}"));
    assertThat(read("news.jsonl", utf8(lines), SMALL))
        .containsExactly(
            "a=one",
            "line-3!BAD_RECORD",
            "line-4!BAD_RECORD",
            "c!BAD_RECORD",
            "7=seven",
            "line-7!BAD_RECORD",
            "line-8=no id \uFFFD");
  }

  @Test
  void linesInTwoEncodingsAreEachDecoded() throws Exception {
    byte[] lines =
        joined(
            utf8("{\"id\":1,\"text\":\"Müller\"}\n"),
            "{\"id\":2,\"text\":\"Müller\"}\n".getBytes("windows-1252"));
    assertThat(read("news.ndjson", lines, SMALL)).containsExactly("1=Müller", "2=Müller");
  }

  @Test
  void aLineOverTheLimitFailsAlone() throws Exception {
    String line = "{\"text\":\"" + "x".repeat(5000) + "\"}\n{\"id\":\"b\",\"text\":\"two\"}\n";
    assertThat(read("news.jsonl", utf8(line), SMALL)).containsExactly("line-1!TOO_LARGE", "b=two");
  }

  @Test
  void aLineNestedDeepFailsAlone() throws Exception {
    String line = "[".repeat(3000) + "\n{\"id\":\"b\",\"text\":\"two\"}\n";
    assertThat(read("news.jsonl", utf8(line), SMALL)).containsExactly("line-1!BAD_RECORD", "b=two");
  }

  @Test
  void fieldsGoByTheNamesThatWereGiven() throws Exception {
    RecordFields fields = RecordFields.of(Map.of("text", "body", "title", "head"));
    Path file = folder.resolve("n.jsonl");
    Files.writeString(
        file,
        "{\"body\":\"words\",\"head\":\" H \",\"date\":\"2024-01-02\",\"url\":\"http://a.b/c\","
            + "\"publisher\":\"P\"}\n");
    try (ArticleSource source =
        ArticleReaders.standard(fields).open(new Input("n.jsonl", file), SMALL)) {
      Article article = source.next().orElseThrow().read();
      assertThat(article.text()).isEqualTo("words");
      assertThat(article.extracted()).isTrue();
      assertThat(article.given().headline()).contains("H");
      assertThat(article.given().datePublished()).contains("2024-01-02");
      assertThat(article.given().url()).contains("http://a.b/c");
      assertThat(article.given().publisher()).contains("P");
    }
    assertThatThrownBy(() -> RecordFields.of(Map.of("txt", "body")))
        .hasMessageContaining("no field \"txt\"");
  }

  @Test
  void tablesWithQuotedLineBreaksAndMissingCells() throws Exception {
    String table = "id,text\r\na,\"one \"\"x\"\"\nand two\"\r\n\r\nb\r\n,three\r\n";
    assertThat(read("t.csv", utf8(table), SMALL))
        .containsExactly("a=one \"x\"\nand two", "b!BAD_RECORD", "row-3=three");
    assertThat(read("t.tsv", utf8("\uFEFFtext\tid\nwords, all\t5\n"), SMALL))
        .containsExactly("5=words, all");
    assertThat(read("s.csv", "text;id\nMüller;5\n".getBytes("windows-1252"), SMALL))
        .containsExactly("5=Müller");
  }

  @Test
  void aTableWithoutTheColumnSaysWhichThereAre() throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "id,body\n1,x\n");
    assertThatThrownBy(
            () -> ArticleReaders.standard().open(new Input("t.csv", file), SMALL).close())
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("no column \"text\" among [id, body]")
        .hasMessageContaining("--field text=NAME");
  }

  @Test
  void aRowOverTheLimitFailsAlone() throws Exception {
    String table = "id,text\na,one\nb,\"" + "ü".repeat(3000) + "\"\nc,three\n";
    assertThat(read("t.csv", utf8(table), SMALL))
        .containsExactly("a=one", "row-2!TOO_LARGE", "c=three");
  }

  @Test
  void aQuotationMarkNeverClosedDoesNotTakeAllMemory() throws Exception {
    String table = "id,text\na,one\nb,\"" + "x".repeat(300_000);
    assertThat(read("t.csv", utf8(table), SMALL)).containsExactly("a=one", "input!TOO_LARGE");
  }

  @Test
  void everyKindMayBeGzippedInOneMemberOrMany() throws Exception {
    byte[] two =
        joined(
            gzip(utf8("{\"id\":\"a\",\"text\":\"one\"}\n")),
            gzip(utf8("{\"id\":\"b\",\"text\":\"two\"}\n")));
    assertThat(read("news.jsonl.gz", two, SMALL)).containsExactly("a=one", "b=two");
    assertThat(read("a.txt.gz", gzip(utf8("He said so.")), SMALL)).containsExactly("=He said so.");
    assertThat(read("a.html.gz", gzip(utf8("<p>He said so.")), SMALL))
        .containsExactly("=He said so.\n");
  }

  @Test
  void aGzipCutShortLosesOnlyWhatIsCut() throws Exception {
    byte[] first = gzip(utf8("{\"id\":\"a\",\"text\":\"one\"}\n"));
    byte[] second = gzip(utf8("{\"id\":\"b\",\"text\":\"two\"}\n"));
    byte[] cut = Arrays.copyOf(joined(first, second), first.length + second.length - 9);
    List<String> found = read("news.jsonl.gz", cut, SMALL);
    assertThat(found).startsWith("a=one").endsWith("input!DAMAGED");
  }

  @Test
  void aZipBombIsReported() throws Exception {
    byte[] bomb = gzip(new byte[8 << 20]);
    assertThat(read("a.txt.gz", bomb, SMALL)).containsExactly("input!TOO_LARGE");
    assertThat(read("a.jsonl.gz", bomb, SMALL)).containsExactly("input!EXPANDS_TOO_MUCH");
  }

  private static String warc(String type, String id, String contentType, String block) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Record-ID: <urn:uuid:"
        + id
        + ">\r\nWARC-Date: 2024-01-02T03:04:05Z\r\nWARC-Target-URI: https://news.example/x\r\n"
        + "Content-Type: "
        + contentType
        + "\r\nContent-Length: "
        + block.getBytes(StandardCharsets.ISO_8859_1).length
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  private static String response(String id, String head, String body) {
    return warc(
        "response",
        id,
        "application/http; msgtype=response",
        "HTTP/1.1 " + head + "\r\n\r\n" + body);
  }

  @Test
  void responsesWithPagesAreReadTheOthersSkipped() throws Exception {
    String archive =
        warc("warcinfo", "0", "application/warc-fields", "software: x\r\n")
            + warc("request", "1", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n")
            + response(
                "2", "200 OK\r\nContent-Type: text/html; charset=iso-8859-2", "<p>\u00B6aw said.")
            + response("3", "404 Not Found\r\nContent-Type: text/html", "<p>gone")
            + response("4", "200 OK\r\nContent-Type: application/pdf", "%PDF-1.4")
            + response(
                "5", "200 OK\r\nContent-Type: text/html", "<meta charset=utf-8><p>caf\u00C3\u00A9")
            + response("6", "200 OK\r\nContent-Type: text/html", "<p>It \u0093is\u0094 so");
    byte[] bytes = archive.getBytes(StandardCharsets.ISO_8859_1);
    List<String> expected =
        List.of("2=śaw said.\n", "3!NOT_OK", "4!NOT_HTML", "5=café\n", "6=It “is” so\n");
    assertThat(read("cc.warc", bytes, SMALL)).isEqualTo(expected);
    assertThat(read("cc.warc.gz", gzip(bytes), SMALL)).isEqualTo(expected);
  }

  @Test
  void aRecordsAddressIsItsPages() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a.warc"),
            response("2", "200 OK\r\nContent-Type: text/html", "<p>He said so."));
    try (ArticleSource source =
        ArticleReaders.standard().open(new Input("a.warc", file), ReadLimits.DEFAULT)) {
      assertThat(source.next().orElseThrow().read().given().url())
          .contains("https://news.example/x");
    }
  }

  @Test
  void anArchiveThatIsNoneIsDamaged() throws Exception {
    String good = response("2", "200 OK\r\nContent-Type: text/html", "<p>So.");
    assertThat(read("a.warc", utf8(good + "\0\0\0garbage"), SMALL))
        .containsExactly("2=So.\n", "input!DAMAGED");
  }
}
