package org.w3id.dixit.spark;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.w3id.dixit.cli.ArticleOptions;
import org.w3id.dixit.cli.RunOptions;
import org.w3id.dixit.run.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The job's command line; the options of {@code ./dixit run} mean the same here. */
@Command(
    name = "dixit-spark",
    description = {
      "Write NDJSON-LD and Parquet tables for all articles, as an Apache Spark job.",
      "",
      "An article that cannot be done is a row of the table failures.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the job went to its end; articles that failed are counted and listed",
      "1:the job could not go on",
      "2:the command line is wrong, there is nothing to read, or the output is there already"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  spark-submit --master URL dixit-spark-all.jar hdfs:///news --output hdfs:///linked"
    })
final class SparkCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ArticleOptions article;

  @Mixin private RunOptions run;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  @SuppressWarnings("UnusedVariable") // picocli sets it and shows the help
  private boolean help;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Files (.txt, .html, .jsonl, .csv, .tsv, .warc, each also .gz, and .parquet), folders to"
              + " walk, and patterns, as paths or URIs of any file system that Spark reads.")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "Folder to write to, which must not be there yet.")
  private String output;

  @Option(
      names = "--parts",
      paramLabel = "N",
      description =
          "Over how many tasks the articles are dealt out, and in how many files the documents are"
              + " written. Default: 4 for each core of the cluster.")
  private Integer parts;

  @Option(
      names = "--keep-text",
      description = "Write the articles' texts, in which the offsets count, as a table, too.")
  private boolean keepText;

  @Override
  public Integer call() throws Exception {
    JobConfig config = config();
    try (SparkSession spark =
        SparkSession.builder()
            .appName("Dixit")
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate()) {
      int tasks = parts == null ? 4 * spark.sparkContext().defaultParallelism() : parts;
      JobSummary summary = new SparkJob(spark, config).run(inputs, output, tasks);
      System.err.printf(
          "dixit: %,d articles done, %,d skipped, %,d failed; engines built: %d; written to %s%n",
          summary.done(), summary.skipped(), summary.failed(), summary.enginesBuilt(), output);
    }
    return ExitStatus.OK.value();
  }

  private JobConfig config() {
    if (parts != null && parts < 1) {
      throw wrong("--parts must be at least 1, is " + parts);
    }
    if (keepText && !run.exact()) {
      throw wrong("--keep-text writes the words that --no-exact leaves out: give one of them");
    }
    return new JobConfig(
        article.config(run.base(), run.exact()),
        article.readLimits(),
        run.fields(),
        run.timeLimit(),
        keepText);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
