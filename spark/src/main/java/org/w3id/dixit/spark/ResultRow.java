package org.w3id.dixit.spark;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.w3id.dixit.run.Outcome;
import org.w3id.dixit.run.Status;

/** How an article ended. */
final class ResultRow {
  /** Columns in the order in which {@link #of} fills them. */
  static final StructType SCHEMA =
      new StructType()
          .add(ArticleRow.ORDER, DataTypes.LongType, false)
          .add(ArticleRow.POSITION, DataTypes.LongType, false)
          .add("input", DataTypes.StringType, false)
          .add("record", DataTypes.StringType)
          .add("status", DataTypes.StringType, false)
          .add("code", DataTypes.StringType)
          .add("message", DataTypes.StringType)
          .add("document", DataTypes.StringType)
          .add("text", DataTypes.StringType);

  private ResultRow() {}

  /**
   * The result of an article.
   *
   * @param article its {@link ArticleRow}
   */
  static Row of(Row article, Outcome outcome, boolean keepText) {
    Optional<String> document =
        outcome.bytes().map(bytes -> new String(bytes, StandardCharsets.UTF_8).stripTrailing());
    boolean done = outcome.status() == Status.DONE;
    return row(
        article,
        outcome.status().word(),
        outcome.code(),
        outcome.message(),
        document,
        keepText && done ? ArticleRow.string(article, "text") : Optional.empty());
  }

  /** That of an article that could not be read. */
  static Row unread(Row article) {
    return row(
        article,
        ArticleRow.string(article, "status").orElseThrow(),
        ArticleRow.string(article, "code"),
        ArticleRow.string(article, "message"),
        Optional.empty(),
        Optional.empty());
  }

  private static Row row(
      Row article,
      String status,
      Optional<String> code,
      Optional<String> message,
      Optional<String> document,
      Optional<String> text) {
    return RowFactory.create(
        article.getLong(0),
        article.getLong(1),
        ArticleRow.string(article, "input").orElseThrow(),
        ArticleRow.string(article, "record").orElse(null),
        status,
        code.orElse(null),
        message.orElse(null),
        document.orElse(null),
        text.orElse(null));
  }
}
