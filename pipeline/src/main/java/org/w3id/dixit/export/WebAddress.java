package org.w3id.dixit.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as pages give them, made fit to be IRIs. */
final class WebAddress {
  private static final Pattern ABSOLUTE =
      Pattern.compile("(?i)(https?://[^/?#\\s]+)((?:[/?#].*)?)");
  private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final String NOT_IN_IRIS = " <>\"{}|\\^`[]";

  private WebAddress() {}

  /**
   * The address with what no IRI can hold percent-encoded (RFC 3987): white space, controls, a few
   * marks. Empty where it is no absolute address of the web.
   */
  static Optional<String> asIri(String address) {
    Matcher parts = ABSOLUTE.matcher(WrittenText.wellFormed(address.strip()));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String rest = STRAY_PERCENT.matcher(parts.group(2)).replaceAll("%25");
    String iri = parts.group(1) + encode(rest);
    return parses(iri) ? Optional.of(iri) : Optional.empty();
  }

  private static boolean parses(String iri) {
    try {
      return new URI(iri).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String encode(String rest) {
    StringBuilder out = new StringBuilder();
    rest.codePoints()
        .forEach(
            c -> {
              if (isAllowed(c)) {
                out.appendCodePoint(c);
              } else {
                encode(c, out);
              }
            });
    return out.toString();
  }

  private static boolean isAllowed(int c) {
    int kind = Character.getType(c);
    return NOT_IN_IRIS.indexOf(c) < 0
        && !Character.isSpaceChar(c)
        && kind != Character.CONTROL
        && kind != Character.FORMAT
        && kind != Character.PRIVATE_USE
        && kind != Character.UNASSIGNED
        && !(c >= 0xFFF0 && c <= 0xFFFF);
  }

  private static void encode(int codePoint, StringBuilder out) {
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      out.append("%%%02X".formatted(b));
    }
  }
}
