package org.w3id.dixit.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a page to text, in the order of the HTML standard ("determining the character
 * encoding"): byte order mark, the server's word, the page's {@code meta}, and else what {@link
 * TextDecoder} finds, which also takes over where the page is not what it says it is.
 */
final class HtmlDecoder {
  /** The standard has browsers look at 1,024 bytes; pages keep to it less than browsers do. */
  private static final int PRESCAN = 8192;

  private static final Pattern META =
      Pattern.compile("(?i)<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private HtmlDecoder() {}

  static TextDecoder.Decoded decode(byte[] bytes, String charset, String place)
      throws ReadException {
    TextDecoder.Decoded found = TextDecoder.decode(bytes, place);
    Optional<Charset> declared = charset(charset).or(() -> inMeta(bytes));
    boolean certain =
        declared.isEmpty() || isMarked(bytes) || found.encoding().startsWith("UTF-16");
    if (certain) {
      return found;
    }
    return strictly(bytes, declared.get()).orElse(found);
  }

  private static boolean isMarked(byte[] b) {
    String start = new String(b, 0, Math.min(3, b.length), StandardCharsets.ISO_8859_1);
    return start.equals("\u00EF\u00BB\u00BF")
        || start.startsWith("\u00FE\u00FF")
        || start.startsWith("\u00FF\u00FE");
  }

  private static Optional<Charset> inMeta(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, PRESCAN));
    Matcher meta = META.matcher(new String(head, StandardCharsets.ISO_8859_1));
    return meta.find() ? charset(meta.group(1)) : Optional.empty();
  }

  /** Latin 1 and ASCII mean windows-1252 on the web; a page that could be read is not UTF-16. */
  private static Optional<Charset> charset(String name) {
    try {
      String label = name.strip().replace("\"", "").toLowerCase(Locale.ROOT);
      if (label.isEmpty()) {
        return Optional.empty();
      }
      Charset charset = Charset.forName(label);
      if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
        return Optional.of(StandardCharsets.UTF_8);
      }
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<TextDecoder.Decoded> strictly(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new TextDecoder.Decoded(text, charset.name()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
