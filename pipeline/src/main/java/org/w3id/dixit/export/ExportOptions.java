package org.w3id.dixit.export;

/**
 * What of the article's words is written.
 *
 * @param exact whether the words at the offsets are; without them go {@code exact}, {@code text},
 *     {@code phrase}, {@code headline} and {@code dateline}, all that passes on the article's own
 *     sentences. Names and titles stay: they say who is who
 * @param body whether the article's whole text is, as {@code articleBody}
 */
public record ExportOptions(boolean exact, boolean body) {
  /** The words at the offsets, and no more of the text. */
  public static final ExportOptions DEFAULT = new ExportOptions(true, false);

  public ExportOptions {
    if (body && !exact) {
      throw new IllegalArgumentException("the whole text cannot be written without its words");
    }
  }
}
