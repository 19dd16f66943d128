package org.w3id.dixit.evaluation.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that is cut by code points. Nothing is taken from it: line ends stay as they are. */
public final class CodePointText {
  private final int[] codePoints;

  public CodePointText(String text) {
    this.codePoints = text.codePoints().toArray();
  }

  /**
   * Reads a file of UTF-8.
   *
   * @throws IOException where it cannot be read
   */
  public static CodePointText read(Path file) throws IOException {
    return new CodePointText(Files.readString(file, StandardCharsets.UTF_8));
  }

  /** The number of code points. */
  public int length() {
    return codePoints.length;
  }

  /** What a span covers; a part beyond the end of the text covers nothing. */
  public String at(Span span) {
    int start = Math.min(span.start(), codePoints.length);
    return new String(codePoints, start, Math.min(span.end(), codePoints.length) - start);
  }

  @Override
  public String toString() {
    return new String(codePoints, 0, codePoints.length);
  }
}
