package org.w3id.dixit.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/**
 * An input that was made to break a reader, a cleaner, an annotator or an exporter; the large ones
 * are made here rather than kept.
 *
 * @param name of the file
 * @param content its bytes
 * @param ends how it must end: "done", "skipped", or a code
 */
public record HostileInput(String name, Supplier<byte[]> content, String ends) {
  private HostileInput(String name, byte[] bytes, String ends) {
    this(name, () -> bytes, ends);
  }

  public byte[] bytes() {
    return content.get();
  }

  private static final String SAID = "“We are ready,” said Ann Lee, the mayor of Springfield.";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** All of them. */
  public static List<HostileInput> all() {
    return List.of(
        text("empty.txt", ""),
        text("blank.txt", " \r\n\t\u00A0\u200B\n\n\u2028"),
        new HostileInput("binary.txt", binary(), "NOT_TEXT"),
        new HostileInput("latin.txt", "“It’s café”, said Zoë.".getBytes(WINDOWS), "done"),
        new HostileInput("utf-16.txt", SAID.getBytes(StandardCharsets.UTF_16), "done"),
        new HostileInput(
            "mixed.txt",
            joined((SAID + " é\n").repeat(5).getBytes(StandardCharsets.UTF_8), bytes(0x93, ' ')),
            "done"),
        new HostileInput(
            "surrogates.txt",
            joined(
                SAID.getBytes(StandardCharsets.UTF_8), bytes(0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80)),
            "done"),
        text("surrogates.jsonl", "{\"text\":\"\\ud83d\\ud83d “We \\ude00 are,” said Ann Lee.\"}\n"),
        text("nul.txt", "“We are\0ready,” said Ann Lee. " + SAID.repeat(5)),
        text("mark.txt", "\uFEFF" + SAID),
        text("mark-inside.txt", SAID + "\uFEFF" + SAID),
        text("crlf.txt", (SAID + "\r\n\r\n").repeat(3)),
        text("opening-marks.txt", "“".repeat(20_000) + SAID),
        text("opening-marks-apart.txt", "\" ".repeat(20_000) + SAID),
        text("nested-marks.txt", "“‘".repeat(100) + "so" + "’”".repeat(100) + " said Ann Lee."),
        text("brackets.txt", "([{".repeat(3_000) + SAID),
        text("long-word.txt", "x".repeat(300_000) + " " + SAID),
        text("long-sentence.txt", "word and ".repeat(25_000) + "he said so."),
        text("said-said.txt", "said ".repeat(3_000) + ".\n" + "said that ".repeat(3_000)),
        text("capitals.txt", "The Mayor of Springfield ".repeat(3_000) + "said that it was so."),
        text("commas.txt", "Ann Lee, ".repeat(3_000) + "said so."),
        text("lines.txt", "said\n".repeat(4_000)),
        text("right-to-left.txt", "“\u202Eنحن مستعدون\u202C,” said Ann Lee. \u05D0\u05D1 " + SAID),
        text("emoji.txt", "👩‍👩‍👧‍👦“🙂” said 🙂 Ann Lee, “e\u0301”\u0301 " + SAID + "🏳️‍🌈"),
        text("combining.txt", "“\u0301".repeat(500) + SAID + "\u0301".repeat(5_000)),
        text("ends-in-marks.txt", SAID + " “"),
        text("menu.html", "<ul>" + "<li><a href=x>Sport</a>".repeat(3_000) + "</ul>"),
        text("nested.html", "<div>".repeat(50_000) + SAID),
        text("nested-inline.html", "<b><i>".repeat(5_000) + SAID),
        text("nested-quotes.html", "<blockquote>".repeat(2_000) + SAID),
        text("attributes.html", "<p " + "a=b ".repeat(50_000) + ">" + SAID),
        text("unclosed.html", "<p>" + SAID + "<script>" + "<!--".repeat(1_000)),
        text("scripted.html", "<p>“<img src=x onerror=alert(1)>&lt;script&gt;,” said Ann Lee."),
        text(
            "linked.html",
            "<script type=application/ld+json>" + "[".repeat(5_000) + "</script><p>" + SAID),
        new HostileInput("bomb.txt.gz", gzip(new byte[70 << 20]), "TOO_LARGE"),
        new HostileInput("bomb.jsonl.gz", gzip(new byte[100 << 20]), "EXPANDS_TOO_MUCH"),
        new HostileInput("no-gzip.txt.gz", SAID.getBytes(StandardCharsets.UTF_8), "DAMAGED"),
        new HostileInput("no-archive.warc", binary(), "DAMAGED"),
        new HostileInput("record.jsonl", "[".repeat(90_000).getBytes(WINDOWS), "BAD_RECORD"),
        text("with blanks\tand\nline breaks “” é.txt", SAID),
        text("no extension", SAID),
        text("dots...txt", SAID),
        new HostileInput(
            "french.txt",
            ("Le ministre a déclaré lundi devant les députés que la situation était grave et qu’il"
                    + " fallait agir sans attendre, car les habitants de la région ne peuvent plus"
                    + " vivre ainsi. Les autorités ont promis de leur venir en aide dès demain. ")
                .repeat(2)
                .getBytes(StandardCharsets.UTF_8),
            "skipped"));
  }

  private static HostileInput text(String name, String text) {
    return new HostileInput(name, text.getBytes(StandardCharsets.UTF_8), "done");
  }

  private static byte[] binary() {
    byte[] bytes = new byte[5_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) ((i * i * 31) >> 3);
    }
    return bytes;
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Override
  public String toString() {
    return name.replaceAll("\\p{Cntrl}", "?");
  }
}
