package org.w3id.dixit.read;

import java.util.Optional;
import java.util.function.Function;

/** Makes an article of one record of named values. */
public final class RecordArticle {
  private RecordArticle() {}

  /**
   * Makes it.
   *
   * @param input its name
   * @param place where the record stands, for the record id where it has none: "line-7"
   * @param value gives a field's value; blank ones count as none
   * @throws ReadException {@link ReadErrorCode#BAD_RECORD} where there is no text
   */
  public static Article of(
      String input,
      String place,
      String encoding,
      RecordFields fields,
      Function<String, Optional<String>> value)
      throws ReadException {
    String id = given(value, fields.id()).orElse(place);
    String text = value.apply(fields.text()).orElse(null);
    if (text == null) {
      throw new ReadException(
              ReadErrorCode.BAD_RECORD,
              input + " " + place,
              "no text in the field \"" + fields.text() + "\"",
              "Name the field that holds it: --field text=NAME")
          .ofRecord(id);
    }
    return new Article(
        input, Optional.of(id), wellFormed(text), encoding, given(fields, value), true);
  }

  private static Metadata given(RecordFields fields, Function<String, Optional<String>> value) {
    return new Metadata(
        given(value, fields.title()),
        given(value, fields.date()),
        Optional.empty(),
        Optional.empty(),
        given(value, fields.publisher()),
        Optional.empty(),
        given(value, fields.url()),
        Optional.empty());
  }

  private static Optional<String> given(Function<String, Optional<String>> value, String field) {
    return value
        .apply(field)
        .map(RecordArticle::wellFormed)
        .map(String::strip)
        .filter(given -> !given.isEmpty());
  }

  /** U+FFFD for surrogates that stand alone: no UTF-8 can hold them. */
  static String wellFormed(String text) {
    boolean lone = text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    if (!lone) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
    return out.toString();
  }
}
