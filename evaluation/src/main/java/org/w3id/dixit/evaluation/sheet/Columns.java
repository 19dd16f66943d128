package org.w3id.dixit.evaluation.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sheets of corrections. {@code keep} is {@code yes}; {@code no} strikes the row out. Words and
 * spans say the same; where they do not, the words count and are looked up near the span.
 */
public final class Columns {
  /** File of attributions. */
  public static final String ATTRIBUTIONS_FILE = "attributions.csv";

  /** File of names. */
  public static final String NAMES_FILE = "names.csv";

  public static final String ARTICLE = "article";
  public static final String KEEP = "keep";
  public static final String SPEAKERS = "speakers";
  public static final String SOURCE = "source";
  public static final String CUE = "cue";
  public static final String CONTENT = "content";
  public static final String SOURCE_SPAN = "source_span";
  public static final String CUE_SPAN = "cue_span";
  public static final String CONTENT_SPANS = "content_spans";
  public static final String CONFIDENCE = "confidence";
  public static final String CLASS = "class";
  public static final String NAME = "name";
  public static final String SPAN = "span";

  /** Stands between the words of two pieces. */
  public static final String BETWEEN_PIECES = " [...] ";

  /** Columns of attributions. */
  public static final List<String> ATTRIBUTIONS =
      List.of(
          ARTICLE,
          KEEP,
          SPEAKERS,
          SOURCE,
          CUE,
          CONTENT,
          SOURCE_SPAN,
          CUE_SPAN,
          CONTENT_SPANS,
          CONFIDENCE);

  /** Columns of names. */
  public static final List<String> NAMES = List.of(ARTICLE, KEEP, CLASS, NAME, SPAN);

  private Columns() {}

  /**
   * The rows below the header by column name; cells that a row lacks are empty. The order of
   * columns is free, others are passed over.
   *
   * @throws IllegalArgumentException where a column is missing
   */
  public static List<Map<String, String>> rows(List<List<String>> sheet, List<String> columns) {
    List<String> header = sheet.isEmpty() ? List.of() : sheet.get(0);
    for (String column : columns) {
      if (!header.contains(column)) {
        throw new IllegalArgumentException("no column \"" + column + "\" in the first row");
      }
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> cells : sheet.subList(Math.min(1, sheet.size()), sheet.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (String column : columns) {
        int at = header.indexOf(column);
        row.put(column, at < cells.size() ? cells.get(at).strip() : "");
      }
      rows.add(row);
    }
    return rows;
  }
}
