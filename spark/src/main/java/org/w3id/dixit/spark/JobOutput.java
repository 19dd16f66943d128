package org.w3id.dixit.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get_json_object;
import static org.apache.spark.sql.functions.not;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.w3id.dixit.run.Status;
import scala.Tuple2;

/**
 * Writes what the articles gave: {@code articles} as NDJSON-LD, the tables {@code quotations},
 * {@code entities}, {@code relations} and {@code failures} as Parquet, and {@code texts} where the
 * texts are kept.
 */
final class JobOutput {
  private final SparkSession spark;
  private final Path folder;

  JobOutput(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /**
   * Writes all of it.
   *
   * @param results {@link ResultRow}s
   * @param parts how many files of documents
   */
  void write(Dataset<Row> results, int parts, boolean texts) {
    Column isDone = col("status").equalTo(Status.DONE.word());
    Dataset<Row> done = results.where(isDone);
    writeDocuments(done, parts);
    Dataset<String> documents = done.select("document").as(Encoders.STRING());
    for (TableRows table : TableRows.all()) {
      write(documents.flatMap(table, Encoders.row(table.schema())), table.name());
    }
    write(
        results.where(not(isDone)).select("input", "record", "status", "code", "message"),
        "failures");
    if (texts) {
      Column id = get_json_object(col("document"), "$.id").as("article");
      write(done.select(id, col("input"), col("record"), col("text")), "texts");
    }
  }

  private void write(Dataset<Row> table, String name) {
    table.write().parquet(new Path(folder, name).toString());
  }

  /** The same articles in the same parts and order, wherever they were annotated. */
  private void writeDocuments(Dataset<Row> done, int parts) {
    Configuration settings = new Configuration(spark.sparkContext().hadoopConfiguration());
    settings.setBoolean(FileOutputFormat.COMPRESS, true);
    settings.set(FileOutputFormat.COMPRESS_CODEC, GzipCodec.class.getName());
    done.select("document", ArticleRow.ORDER, ArticleRow.POSITION)
        .repartition(parts, col(ArticleRow.ORDER), col(ArticleRow.POSITION))
        .sortWithinPartitions(ArticleRow.ORDER, ArticleRow.POSITION)
        .toJavaRDD()
        .mapToPair(row -> new Tuple2<>(NullWritable.get(), new Text(row.getString(0))))
        .saveAsNewAPIHadoopFile(
            new Path(folder, "articles").toString(),
            NullWritable.class,
            Text.class,
            NdJsonLdOutput.class,
            settings);
  }
}
