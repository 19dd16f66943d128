package org.w3id.dixit.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What an output depends on besides its input.
 *
 * @param engine of the programs and models, hexadecimal SHA-256
 * @param config of the settings, likewise
 */
public record Hashes(String engine, String config) {

  /** Hexadecimal SHA-256 of a text as UTF-8. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(digest(text));
  }

  /** SHA-256 of a text as UTF-8, 32 bytes. */
  static byte[] digest(String text) {
    return digest().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Hexadecimal SHA-256 of a file, read piece by piece. */
  static String sha256(Path file) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
