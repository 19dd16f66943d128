package org.w3id.dixit.export;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name as it stands in the header
 * @param type of its cells
 * @param description what its cells hold
 */
record Column(String name, ColumnType type, String description, Function<TableRow, String> cell) {
  /** A value of the article. */
  static Column article(String name, String key, String description) {
    return new Column(
        name, ColumnType.TEXT, description, row -> TableRow.single(row.article().path(key)));
  }

  /** A single value of the row's node. */
  static Column single(String name, String key, String description) {
    return single(name, key, ColumnType.TEXT, description);
  }

  /** A single value of the row's node, of some type. */
  static Column single(String name, String key, ColumnType type, String description) {
    return new Column(name, type, description, row -> TableRow.single(row.node().path(key)));
  }

  /** Several ids, joined by a space, which stands in none. */
  static Column ids(String name, String key, String description) {
    return new Column(
        name, ColumnType.TEXT, description + ", joined by a space", row -> row.joined(key, " "));
  }

  /** Several words or names. */
  static Column words(String name, String key, String description) {
    return new Column(
        name, ColumnType.TEXT, description + ", joined by \"; \"", row -> row.joined(key, "; "));
  }

  /**
   * A value inside the row's node.
   *
   * @param pointer JSON Pointer
   */
  static Column inside(String name, String pointer, String description) {
    return inside(name, pointer, ColumnType.TEXT, description);
  }

  /** A value inside the row's node, of some type. */
  static Column inside(String name, String pointer, ColumnType type, String description) {
    return new Column(name, type, description, row -> row.node().at(pointer).asText());
  }
}
