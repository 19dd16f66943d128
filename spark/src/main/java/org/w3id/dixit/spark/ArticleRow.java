package org.w3id.dixit.spark;

import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.Metadata;
import org.w3id.dixit.read.ReadException;
import org.w3id.dixit.run.Outcome;

/**
 * An article on its way from the task that read it to the one that annotates it, or why it could
 * not be read.
 */
final class ArticleRow {
  /** Place of the file among all files; with {@link #POSITION} the order of the input. */
  static final String ORDER = "order";

  /** Place of the article in its file. */
  static final String POSITION = "position";

  /** Columns in the order in which {@link #of} fills them. */
  static final StructType SCHEMA =
      new StructType()
          .add(ORDER, DataTypes.LongType, false)
          .add(POSITION, DataTypes.LongType, false)
          .add("input", DataTypes.StringType, false)
          .add("record", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("encoding", DataTypes.StringType)
          .add("extracted", DataTypes.BooleanType)
          .add("headline", DataTypes.StringType)
          .add("datePublished", DataTypes.StringType)
          .add("dateModified", DataTypes.StringType)
          .add("dateline", DataTypes.StringType)
          .add("publisher", DataTypes.StringType)
          .add("author", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("language", DataTypes.StringType)
          .add("status", DataTypes.StringType)
          .add("code", DataTypes.StringType)
          .add("message", DataTypes.StringType);

  private ArticleRow() {}

  /** An article that was read. */
  static Row of(InputFile file, long position, Article article) {
    Metadata given = article.given();
    return RowFactory.create(
        file.order(),
        position,
        article.input(),
        orNull(article.recordId()),
        article.text(),
        article.encoding(),
        article.extracted(),
        orNull(given.headline()),
        orNull(given.datePublished()),
        orNull(given.dateModified()),
        orNull(given.dateline()),
        orNull(given.publisher()),
        orNull(given.author()),
        orNull(given.url()),
        orNull(given.language()),
        null,
        null,
        null);
  }

  /** An article, or the rest of a file, that could not be read or is passed over. */
  static Row of(InputFile file, long position, ReadException e) {
    return of(file, position, e.recordId(), Outcome.of(e));
  }

  /** Likewise, for whatever reason. */
  static Row of(InputFile file, long position, Optional<String> recordId, Outcome outcome) {
    Object[] values = new Object[SCHEMA.size()];
    values[SCHEMA.fieldIndex(ORDER)] = file.order();
    values[SCHEMA.fieldIndex(POSITION)] = position;
    values[SCHEMA.fieldIndex("input")] = file.name();
    values[SCHEMA.fieldIndex("record")] = orNull(recordId);
    values[SCHEMA.fieldIndex("status")] = outcome.status().word();
    values[SCHEMA.fieldIndex("code")] = orNull(outcome.code());
    values[SCHEMA.fieldIndex("message")] = orNull(outcome.message());
    return RowFactory.create(values);
  }

  static boolean wasRead(Row row) {
    return row.isNullAt(SCHEMA.fieldIndex("status"));
  }

  /** The article of a row that {@link #wasRead}. */
  static Article article(Row row) {
    return new Article(
        string(row, "input").orElseThrow(),
        string(row, "record"),
        string(row, "text").orElseThrow(),
        string(row, "encoding").orElseThrow(),
        new Metadata(
            string(row, "headline"),
            string(row, "datePublished"),
            string(row, "dateModified"),
            string(row, "dateline"),
            string(row, "publisher"),
            string(row, "author"),
            string(row, "url"),
            string(row, "language")),
        row.getBoolean(SCHEMA.fieldIndex("extracted")));
  }

  static Optional<String> string(Row row, String column) {
    return Optional.ofNullable(row.getString(SCHEMA.fieldIndex(column)));
  }

  private static String orNull(Optional<String> value) {
    return value.orElse(null);
  }
}
