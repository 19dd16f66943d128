package org.w3id.dixit.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.RunException;
import org.w3id.dixit.run.Status;

/** Reads, annotates, writes; see the package. */
final class SparkJob {
  private static final String RESULTS = "_results";

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Configuration hadoop;
  private final JobConfig config;

  SparkJob(SparkSession spark, JobConfig config) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.hadoop = spark.sparkContext().hadoopConfiguration();
    this.config = config;
  }

  /**
   * Does all inputs.
   *
   * @param output a folder that is not there yet
   * @param parts over how many tasks, and files, the articles are dealt out
   * @throws RunException where an input or the output is not as it must be
   */
  JobSummary run(List<String> inputs, String output, int parts) throws IOException {
    Path folder = new Path(output);
    FileSystem system = folder.getFileSystem(hadoop);
    if (system.exists(folder)) {
      throw new RunException(
          ExitStatus.USAGE, output + " is there already: name another folder, or remove it");
    }
    List<InputFile> files = new InputFiles(hadoop, ArticleReaders.standard(), folder).list(inputs);
    Path results = new Path(folder, RESULTS);
    LongAccumulator engines = spark.sparkContext().longAccumulator("engines built");
    annotate(read(files), parts, engines).write().parquet(results.toString());
    Dataset<Row> stored = spark.read().schema(ResultRow.SCHEMA).parquet(results.toString());
    new JobOutput(spark, folder).write(stored, parts, config.keepText());
    JobSummary summary = summary(stored, engines.value());
    system.delete(results, true);
    return summary;
  }

  private Dataset<Row> read(List<InputFile> files) {
    List<InputFile> parquet = files.stream().filter(InputFile::isParquet).toList();
    List<InputFile> others = files.stream().filter(Predicate.not(InputFile::isParquet)).toList();
    if (parquet.isEmpty()) {
      return readOthers(others);
    }
    Dataset<Row> rows = new ParquetArticles(spark, config).read(parquet);
    return others.isEmpty() ? rows : rows.union(readOthers(others));
  }

  private Dataset<Row> readOthers(List<InputFile> files) {
    Broadcast<SerializableConfiguration> settings =
        context.broadcast(new SerializableConfiguration(hadoop));
    int slices = Math.min(files.size(), 4 * context.defaultParallelism());
    JavaRDD<Row> rows =
        context.parallelize(files, slices).mapPartitions(new ReadArticles(config, settings));
    return spark.createDataFrame(rows, ArticleRow.SCHEMA);
  }

  private Dataset<Row> annotate(Dataset<Row> articles, int parts, LongAccumulator engines) {
    Broadcast<SharedPipeline> shared = context.broadcast(new SharedPipeline(config.pipeline()));
    return articles
        .repartition(parts, col(ArticleRow.ORDER), col(ArticleRow.POSITION))
        .sortWithinPartitions(ArticleRow.ORDER, ArticleRow.POSITION)
        .mapPartitions(
            new AnnotateArticles(shared, config, engines), Encoders.row(ResultRow.SCHEMA));
  }

  private static JobSummary summary(Dataset<Row> results, long engines) {
    Map<String, Long> counts =
        results.groupBy("status").count().collectAsList().stream()
            .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
    return new JobSummary(
        counts.getOrDefault(Status.DONE.word(), 0L),
        counts.getOrDefault(Status.SKIPPED.word(), 0L),
        counts.getOrDefault(Status.FAILED.word(), 0L),
        engines);
  }
}
