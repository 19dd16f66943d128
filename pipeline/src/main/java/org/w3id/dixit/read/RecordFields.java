package org.w3id.dixit.read;

import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Under which names a record of JSON lines or of a table holds what; all but the text may be
 * missing from a record.
 */
public record RecordFields(
    String id, String text, String title, String date, String url, String publisher) {
  /** Each under its own name. */
  public static final RecordFields DEFAULT =
      new RecordFields("id", "text", "title", "date", "url", "publisher");

  public RecordFields {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(publisher, "publisher");
  }

  /**
   * Other names for some.
   *
   * @param names from {@code text} and the like to the name in the records
   * @throws IllegalArgumentException where a key is none of the six
   */
  public static RecordFields of(Map<String, String> names) {
    Map<String, String> usual =
        Map.of(
            "id",
            "id",
            "text",
            "text",
            "title",
            "title",
            "date",
            "date",
            "url",
            "url",
            "publisher",
            "publisher");
    for (String key : names.keySet()) {
      if (!usual.containsKey(key)) {
        throw new IllegalArgumentException(
            "no field \"" + key + "\", there are only " + new TreeSet<>(usual.keySet()));
      }
    }
    return new RecordFields(
        names.getOrDefault("id", "id"),
        names.getOrDefault("text", "text"),
        names.getOrDefault("title", "title"),
        names.getOrDefault("date", "date"),
        names.getOrDefault("url", "url"),
        names.getOrDefault("publisher", "publisher"));
  }
}
