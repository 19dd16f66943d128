package org.w3id.dixit.cli;

import java.util.ArrayList;
import java.util.List;

/** Words of articles made fit for a terminal: nothing that could steer it, and lines that fit. */
final class Texts {
  private Texts() {}

  /** One line: control characters and runs of blanks become one space. */
  static String plain(String text) {
    return text.replaceAll("[\\p{Cc}\\p{IsWhite_Space}]+", " ").strip();
  }

  /**
   * Breaks a text into lines at blanks; a word that is longer than a line is broken where it must.
   *
   * @param width code points of a line, indent included, at least 10 more than the indent
   * @param indent blanks before each line
   */
  static List<String> wrap(String text, int width, int indent) {
    String blanks = " ".repeat(indent);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int length = 0;
    for (String word : plain(text).split(" ", -1)) {
      for (String piece : pieces(word, width - indent)) {
        int pieceLength = piece.codePointCount(0, piece.length());
        if (length > 0 && length + 1 + pieceLength > width - indent) {
          lines.add(blanks + line);
          line.setLength(0);
          length = 0;
        }
        line.append(length > 0 ? " " : "").append(piece);
        length += (length > 0 ? 1 : 0) + pieceLength;
      }
    }
    lines.add(blanks + line);
    return lines;
  }

  private static List<String> pieces(String word, int longest) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (word.codePointCount(from, word.length()) > longest) {
      int to = word.offsetByCodePoints(from, longest);
      pieces.add(word.substring(from, to));
      from = to;
    }
    pieces.add(word.substring(from));
    return pieces;
  }
}
