package org.w3id.dixit.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final String TEXT = "Café “so” — 🙂\r\nsaid Ann.";

  private static TextDecoder.Decoded decode(byte[] bytes) throws ReadException {
    return TextDecoder.decode(bytes, "a.txt");
  }

  private static byte[] bytes(int... values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int value : values) {
      out.write(value);
    }
    return out.toByteArray();
  }

  private static void assertNotText(byte[] bytes) {
    assertThatThrownBy(() -> decode(bytes))
        .isInstanceOfSatisfying(
            ReadException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ReadErrorCode.NOT_TEXT);
              assertThat(e).hasMessageStartingWith("a.txt: not a text");
            });
  }

  @Test
  void utf8WithAndWithoutMark() throws ReadException {
    assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new TextDecoder.Decoded(TEXT, "UTF-8"));
    assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new TextDecoder.Decoded(TEXT, "UTF-8"));
  }

  @Test
  void wideEncodingsByTheirMark() throws ReadException {
    for (String name : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
      assertThat(decode(("\uFEFF" + TEXT).getBytes(Charset.forName(name))))
          .isEqualTo(new TextDecoder.Decoded(TEXT, name));
    }
  }

  @Test
  void utf16WithoutMarkIsKnownByItsZeros() throws ReadException {
    String english = "He said so on Monday, and again on Tuesday.";
    assertThat(decode(english.getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(new TextDecoder.Decoded(english, "UTF-16LE"));
    assertThat(decode(english.getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo(new TextDecoder.Decoded(english, "UTF-16BE"));
  }

  @Test
  void otherBytesAreWindows1252() throws ReadException {
    assertThat(decode("“Olé,” said José".getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(new TextDecoder.Decoded("“Olé,” said José", "windows-1252"));
  }

  @Test
  void aFewBadBytesDoNotUndoUtf8() throws ReadException {
    byte[] cut = "“a” “b” “c” “d”".getBytes(StandardCharsets.UTF_8);
    cut[cut.length - 1] = 'x';
    TextDecoder.Decoded decoded = decode(cut);
    assertThat(decoded.encoding()).isEqualTo("UTF-8");
    assertThat(decoded.text()).startsWith("“a” “b” “c” “d").contains("\uFFFD");
  }

  @Test
  void nothingGivesALoneSurrogate() throws ReadException {
    byte[] cesu = bytes('a', 0xED, 0xA0, 0x80, 'b', ' ', 0xC3, 0xA9);
    byte[] lone = bytes(0xFE, 0xFF, 0, 'a', 0xD8, 0x00, 0, 'b');
    Random random = new Random(7);
    byte[] noise = new byte[2000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (0x20 + random.nextInt(0xE0));
    }
    for (byte[] each : new byte[][] {cesu, lone, noise}) {
      String text = decode(each).text();
      assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .isEqualTo(text);
    }
  }

  @Test
  void emptyAndBlankAreTexts() throws ReadException {
    assertThat(decode(new byte[0]).text()).isEmpty();
    assertThat(decode(bytes(' ', '\n')).text()).isEqualTo(" \n");
    assertThat(decode(bytes(0xEF, 0xBB, 0xBF)).text()).isEmpty();
  }

  @Test
  void binariesAreRefused() {
    assertNotText(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10));
    assertNotText("%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII));
    assertNotText(new byte[300]);
    byte[] noise = new byte[1000];
    new Random(5).nextBytes(noise);
    assertNotText(noise);
  }

  @Test
  void aStrayZeroIsNoBinary() throws ReadException {
    assertThat(decode("He said\0 so.".getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("He said\0 so.");
  }
}
