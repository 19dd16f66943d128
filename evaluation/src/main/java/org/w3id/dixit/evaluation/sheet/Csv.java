package org.w3id.dixit.evaluation.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values by RFC 4180: cells with commas, quotation marks or line breaks are quoted,
 * marks within are doubled. Rows are written with a line feed and read with any line end.
 */
public final class Csv {
  private static final char MARK = '"';

  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  /** One row with its line end. */
  public static String row(List<String> cells) {
    return String.join(",", cells.stream().map(Csv::cell).toList()) + "\n";
  }

  private static String cell(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == MARK || c == '\n' || c == '\r');
    return plain ? value : MARK + value.replace("\"", "\"\"") + MARK;
  }

  /**
   * All rows of a text, a byte order mark before it passed over, blank lines too.
   *
   * @throws IllegalArgumentException where a quoted cell does not end
   */
  public static List<List<String>> read(String text) {
    Csv csv = new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text);
    while (csv.at < csv.text.length()) {
      csv.nextCell();
    }
    csv.endRow();
    return csv.rows;
  }

  private void nextCell() {
    row.add(text.charAt(at) == MARK ? quoted() : plain());
    if (at >= text.length()) {
      return;
    }
    char end = text.charAt(at++);
    if (end == ',') {
      if (at == text.length()) {
        row.add("");
      }
      return;
    }
    at += end == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
    endRow();
  }

  private String plain() {
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    int open = at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != MARK) {
        value.append(c);
      } else if (at < text.length() && text.charAt(at) == MARK) {
        value.append(text.charAt(at++));
      } else {
        return value + plain();
      }
    }
    throw new IllegalArgumentException(
        "a quoted cell of row " + (rows.size() + 1) + " does not end: " + text.substring(open));
  }

  private void endRow() {
    if (!row.isEmpty() && !(row.size() == 1 && row.get(0).isBlank())) {
      rows.add(row);
    }
    row = new ArrayList<>();
  }
}
