package org.w3id.dixit.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.w3id.dixit.text.CodePoints;
import org.w3id.dixit.text.Span;

/**
 * A text as it can be written in UTF-8, counted in code points.
 *
 * <p>A surrogate without its partner, which a JSON escape can bring in, has no form in UTF-8. Each
 * is written as U+FFFD, the replacement character: one code point for one, so that no offset moves.
 * The hash is of that form, and the text that is kept beside the linked data must be, too.
 */
public final class WrittenText {
  private final String text;
  private final CodePoints codePoints;

  public WrittenText(String decoded) {
    this.text = wellFormed(decoded);
    this.codePoints = new CodePoints(text);
  }

  /** The text with every surrogate that lacks its partner replaced by U+FFFD. */
  public static String wellFormed(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      if (isLone(text, i)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out == null ? text : out.toString();
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /** SHA-256 of a text as UTF-8, in lower-case hexadecimal. */
  static String sha256(String text) {
    try {
      byte[] utf8 = wellFormed(text).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  String sha256() {
    return sha256(text);
  }

  /** The well-formed text. */
  public String text() {
    return text;
  }

  /** The number of code points. */
  public int length() {
    return codePoints.at(text.length());
  }

  /** The number of code points before a code unit. */
  int at(int codeUnit) {
    if (codeUnit < 0 || codeUnit > text.length()) {
      throw new ExportException(
          ExportException.Code.OUTSIDE_TEXT,
          "offset %d of a text of %d code units".formatted(codeUnit, text.length()));
    }
    return codePoints.at(codeUnit);
  }

  /** A stretch in code points with its words; one that would cut a character takes all of it. */
  Piece piece(Span span) {
    int start = span.start();
    int end = span.end();
    at(end);
    start -= splitsCharacter(start) ? 1 : 0;
    end += splitsCharacter(end) ? 1 : 0;
    return new Piece(at(start), at(end), text.substring(start, end));
  }

  private boolean splitsCharacter(int codeUnit) {
    return codeUnit > 0
        && codeUnit < text.length()
        && Character.isLowSurrogate(text.charAt(codeUnit))
        && Character.isHighSurrogate(text.charAt(codeUnit - 1));
  }

  /**
   * A stretch as it is written.
   *
   * @param start in code points
   * @param end one past the last code point
   */
  record Piece(int start, int end, String exact) {}
}
