package org.w3id.dixit.spark;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.w3id.dixit.read.ReadException;
import org.w3id.dixit.read.RecordArticle;
import org.w3id.dixit.read.RecordFields;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.RunException;

/**
 * The articles of Parquet files, a row each, with the fields of records. A row without id is called
 * by its place in its file: {@code row-7}; the first is 1.
 */
final class ParquetArticles {
  private final SparkSession spark;
  private final JobConfig config;

  ParquetArticles(SparkSession spark, JobConfig config) {
    this.spark = spark;
    this.config = config;
  }

  /**
   * Reads them.
   *
   * @throws RunException where they have no column with the text
   */
  Dataset<Row> read(List<InputFile> files) {
    RecordFields fields = RecordFields.of(config.fields());
    String[] paths = files.stream().map(file -> file.path().toString()).toArray(String[]::new);
    Dataset<Row> rows = spark.read().option("mergeSchema", "true").parquet(paths);
    List<String> columns = Arrays.asList(rows.columns());
    if (!columns.contains(fields.text())) {
      throw new RunException(
          ExitStatus.USAGE,
          "the Parquet files have no column \""
              + fields.text()
              + "\" among "
              + columns
              + ": name the one that holds the text by --field text=NAME");
    }
    return rows.select(
            Names.of(fields).stream()
                .map(name -> columns.contains(name) ? text(name) : none(name))
                .toArray(Column[]::new))
        .withColumn("file", functions.col("_metadata.file_path"))
        .withColumn("row", functions.col("_metadata.row_index"))
        .map(new ToArticle(byPath(files), config.fields()), Encoders.row(ArticleRow.SCHEMA));
  }

  private static Column text(String name) {
    return functions.col("`" + name.replace("`", "``") + "`").cast("string");
  }

  private static Column none(String name) {
    return functions.lit(null).cast("string").as(name);
  }

  private static Map<String, InputFile> byPath(List<InputFile> files) {
    Map<String, InputFile> byPath = new LinkedHashMap<>();
    files.forEach(file -> byPath.put(file.path().toString(), file));
    return byPath;
  }

  /** The columns that are asked for, each once. */
  private static final class Names {
    static List<String> of(RecordFields f) {
      return List.of(f.id(), f.text(), f.title(), f.date(), f.url(), f.publisher()).stream()
          .distinct()
          .toList();
    }
  }

  private static final class ToArticle implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;
    private final Map<String, InputFile> files;
    private final Map<String, String> fieldNames;

    ToArticle(Map<String, InputFile> files, Map<String, String> fieldNames) {
      this.files = files;
      this.fieldNames = fieldNames;
    }

    @Override
    public Row call(Row row) {
      InputFile file = files.get(new Path(URI.create(row.getAs("file"))).toString());
      long position = row.getAs("row");
      try {
        return ArticleRow.of(
            file,
            position,
            RecordArticle.of(
                file.name(),
                "row-" + (position + 1),
                "UTF-8",
                RecordFields.of(fieldNames),
                field -> Optional.ofNullable(row.<String>getAs(field))));
      } catch (ReadException e) {
        return ArticleRow.of(file, position, e);
      }
    }
  }
}
