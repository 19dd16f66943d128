package org.w3id.dixit.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes to text. In this order:
 *
 * <ol>
 *   <li>a byte order mark decides (UTF-8, UTF-16, UTF-32) and is not part of the text;
 *   <li>a known beginning of another format (PDF, zip, images …) is not text;
 *   <li>zero bytes at every other place are UTF-16;
 *   <li>too many control characters are not text ({@link #CONTROL_SHARE});
 *   <li>strict UTF-8, where every byte is good;
 *   <li>UTF-8 with U+FFFD for the bad bytes, where they are few among many good sequences: a file
 *       that was cut or pasted together;
 *   <li>windows-1252, as WHATWG's Encoding Standard does for English pages; its five free places
 *       become U+FFFD.
 * </ol>
 *
 * <p>No decoder here lets a lone surrogate through: Java's UTF-8 calls one malformed, as RFC 3629
 * does, and its UTF-16 replaces one. Linear in the number of bytes.
 */
public final class TextDecoder {
  /** From this share of control characters on (tab, line and page breaks apart) it is no text. */
  static final double CONTROL_SHARE = 0.01;

  /** So many good sequences to each bad one are UTF-8 with faults, not another encoding. */
  private static final int GOOD_TO_BAD = 4;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset UTF_32_BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32_LE = Charset.forName("UTF-32LE");

  private TextDecoder() {}

  /**
   * A text and how it was decoded.
   *
   * @param text without byte order mark
   * @param encoding the charset's IANA name
   */
  public record Decoded(String text, String encoding) {}

  /**
   * Decodes a whole text.
   *
   * @param place named in the message where it is no text
   * @throws ReadException {@link ReadErrorCode#NOT_TEXT}
   */
  public static Decoded decode(byte[] bytes, String place) throws ReadException {
    Optional<Decoded> marked = byMark(bytes);
    if (marked.isPresent()) {
      return checked(marked.get(), place);
    }
    Optional<Magic> magic = Magic.of(bytes);
    if (magic.isPresent()) {
      throw notText(place, "begins as " + magic.get().description() + " does");
    }
    Optional<Charset> wide = unmarkedUtf16(bytes);
    if (wide.isPresent()) {
      return checked(new Decoded(new String(bytes, wide.get()), wide.get().name()), place);
    }
    refuseControls(bytes, place);
    return narrow(bytes);
  }

  private static Optional<Decoded> byMark(byte[] b) {
    if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
      byte[] rest = Arrays.copyOfRange(b, 3, b.length);
      return Optional.of(new Decoded(new String(rest, StandardCharsets.UTF_8), "UTF-8"));
    }
    if (startsWith(b, 0x00, 0x00, 0xFE, 0xFF)) {
      return Optional.of(without(b, 4, UTF_32_BE));
    }
    if (startsWith(b, 0xFF, 0xFE, 0x00, 0x00)) {
      return Optional.of(without(b, 4, UTF_32_LE));
    }
    if (startsWith(b, 0xFE, 0xFF)) {
      return Optional.of(without(b, 2, StandardCharsets.UTF_16BE));
    }
    if (startsWith(b, 0xFF, 0xFE)) {
      return Optional.of(without(b, 2, StandardCharsets.UTF_16LE));
    }
    return Optional.empty();
  }

  private static Decoded without(byte[] b, int mark, Charset charset) {
    return new Decoded(new String(b, mark, b.length - mark, charset), charset.name());
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /** English in UTF-16 has a zero in nearly every character, always on the same side. */
  private static Optional<Charset> unmarkedUtf16(byte[] b) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < b.length; i++) {
      if (b[i] == 0) {
        if ((i & 1) == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    int half = b.length / 2;
    if (b.length < 4 || Math.max(even, odd) < 0.7 * half || Math.min(even, odd) > 0.05 * half) {
      return Optional.empty();
    }
    return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static void refuseControls(byte[] b, String place) throws ReadException {
    int controls = 0;
    for (byte each : b) {
      if (isControl(each)) {
        controls++;
      }
    }
    refuse(controls, b.length, "bytes", place);
  }

  private static Decoded checked(Decoded decoded, String place) throws ReadException {
    long controls = decoded.text().chars().filter(c -> isControl(c) || c == 0xFFFD).count();
    refuse(controls, decoded.text().length(), "characters", place);
    return decoded;
  }

  private static boolean isControl(int c) {
    return (c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
  }

  /** One stray control character does not make a short text binary. */
  private static void refuse(long controls, int length, String unit, String place)
      throws ReadException {
    if (controls > 1 && controls > CONTROL_SHARE * length) {
      throw notText(
          place, controls + " of " + length + " " + unit + " are control characters or broken");
    }
  }

  private static ReadException notText(String place, String why) {
    return new ReadException(
        ReadErrorCode.NOT_TEXT,
        place,
        "not a text: it " + (why.startsWith("begins") ? why : "is binary, " + why),
        "Give the article as text, or leave this file out");
  }

  private static Decoded narrow(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new Decoded(text, "UTF-8");
    } catch (CharacterCodingException notStrict) {
      return lenient(bytes);
    }
  }

  private static Decoded lenient(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long bad = text.chars().filter(c -> c == 0xFFFD).count();
    long good = text.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
    return good >= GOOD_TO_BAD * bad
        ? new Decoded(text, "UTF-8")
        : new Decoded(new String(bytes, WINDOWS_1252), WINDOWS_1252.name());
  }
}
