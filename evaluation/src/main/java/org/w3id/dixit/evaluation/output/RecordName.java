package org.w3id.dixit.evaluation.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How a record of an input of many is called in the output. */
public final class RecordName {
  private static final int LONGEST = 100;
  private static final int HASH = 12;

  private RecordName() {}

  /**
   * The record's id where any file system takes it as a name, else as much of it as can be kept and
   * a piece of its SHA-256. No name leads out of its folder.
   */
  public static String of(String id) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < id.length() && i < LONGEST; i++) {
      char c = id.charAt(i);
      boolean kept =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '-'
              || c == '_'
              || (c == '.' && i > 0);
      name.append(kept ? c : '_');
    }
    boolean whole = name.toString().equals(id) && !id.isEmpty() && !id.endsWith(".");
    return whole ? id : name + "-" + hash(id);
  }

  private static String hash(String id) {
    try {
      byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(utf8);
      return HexFormat.of().formatHex(digest).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
