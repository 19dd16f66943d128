package org.w3id.dixit.clean;

/**
 * A copy of a text, equally long, in which every line break is {@code \n} and every other kind of
 * blank, control character and invisible mark that stands by itself is a space.
 *
 * <p>Line breaks are LF, CRLF (a space and a line break), a lone CR, VT, FF, NEL, U+2028 and
 * U+2029. Lone surrogates become spaces, too. Joiners, the soft hyphen and the controls from U+0080
 * on stay: they are part of the word or the emoji they stand in, the latter mostly of a mis-decoded
 * letter or quotation mark, which CoreNLP's tokeniser knows.
 */
final class SafeText {
  private SafeText() {}

  static char[] of(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (Character.isHighSurrogate(c)
          && i + 1 < chars.length
          && Character.isLowSurrogate(chars[i + 1])) {
        i++;
      } else if (c == '\r' && i + 1 < chars.length && chars[i + 1] == '\n') {
        chars[i] = ' ';
      } else if (isLineBreak(c)) {
        chars[i] = '\n';
      } else if (isBlank(c)) {
        chars[i] = ' ';
      }
    }
    return chars;
  }

  private static boolean isLineBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlank(char c) {
    return c < ' '
        || c == '\u007F'
        || Character.isSpaceChar(c)
        || Character.isSurrogate(c)
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\uFEFF';
  }
}
