package org.w3id.dixit.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** How files that are no texts begin. */
enum Magic {
  // prefixes as ISO 8859-1
  PDF("a PDF", "%PDF-"),
  ZIP("a zip archive or an office document", "PK\u0003\u0004"),
  GZIP("a gzip archive", "\u001F\u008B"),
  BZIP2("a bzip2 archive", "BZh91AY"),
  XZ("an xz archive", "\u00FD7zXZ\0"),
  ZSTD("a Zstandard archive", "(\u00B5/\u00FD"),
  PNG("a PNG image", "\u0089PNG"),
  JPEG("a JPEG image", "\u00FF\u00D8\u00FF"),
  GIF("a GIF image", "GIF8"),
  OLE("an office document", "\u00D0\u00CF\u0011\u00E0"),
  RTF("an RTF document", "{\\rtf"),
  ELF("a program", "\u007FELF"),
  CLASS("a class file", "\u00CA\u00FE\u00BA\u00BE");

  private final String description;
  private final String prefix;

  Magic(String description, String prefix) {
    this.description = description;
    this.prefix = prefix;
  }

  /** With its article: "a PDF". */
  String description() {
    return description;
  }

  static Optional<Magic> of(byte[] bytes) {
    return Arrays.stream(values()).filter(magic -> magic.begins(bytes)).findFirst();
  }

  private boolean begins(byte[] bytes) {
    int length = Math.min(bytes.length, prefix.length());
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(prefix);
  }
}
