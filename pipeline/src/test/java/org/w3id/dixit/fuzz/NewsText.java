package org.w3id.dixit.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text that an input stands for. Bytes are UTF-8; one that is not and lies within 0x80 and 0xBF
 * stands for a piece of news, a line of {@code pieces.txt}, so that a fuzzer that knows nothing but
 * bytes comes upon sentences, and not upon letters only. Any other is U+FFFD.
 */
final class NewsText {
  private static final int FIRST = 0x80;

  private static final List<String> PIECES = pieces();

  private NewsText() {}

  private static List<String> pieces() {
    try (InputStream in = NewsText.class.getResourceAsStream("pieces.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .map(line -> line.replace("\\n", "\n").replace("\\u0301", "\u0301"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String of(byte[] data) {
    ByteBuffer in = ByteBuffer.wrap(data);
    CharBuffer out = CharBuffer.allocate(data.length + 1);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    StringBuilder text = new StringBuilder();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isMalformed()) {
      text.append(out.flip()).append(piece(in.get() & 0xFF));
      out.clear();
      result = decoder.reset().decode(in, out, true);
    }
    return text.append(out.flip()).toString();
  }

  private static String piece(int stray) {
    int n = stray - FIRST;
    return n >= 0 && n < PIECES.size() ? PIECES.get(n) : "\uFFFD";
  }
}
