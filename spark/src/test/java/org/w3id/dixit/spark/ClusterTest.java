package org.w3id.dixit.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job's own jar, submitted to a master and two workers on loopback with the libraries that
 * Spark brings, beside a local run over the same inputs.
 */
@Tag("interop")
@EnabledOnOs({OS.LINUX, OS.MAC})
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "Spark 4.0's Hadoop does not run on it")
class ClusterTest {
  @TempDir static Path folder;

  private static SparkSession spark;
  private static String log;

  @BeforeAll
  static void submit() throws Exception {
    log = submit(folder.resolve("job"));
    spark = LocalSpark.start(folder);
  }

  @AfterAll
  static void stop() {
    if (spark != null) {
      spark.stop();
    }
  }

  private static String submit(Path output) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("dixit.root"), "spark/cluster/on-workers").toString(),
                System.getProperty("dixit.spark.jar")));
    Articles.all().forEach(input -> command.add(input.toString()));
    command.addAll(List.of("--output", output.toString(), "--parts", "4", "--keep-text"));
    Path log = folder.resolve("submit.log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("WORK", folder.resolve("cluster").toString());
    Process process = builder.start();
    if (!process.waitFor(15, TimeUnit.MINUTES)) {
      process.destroy();
    }
    String told = Files.readString(log);
    assertThat(process.waitFor()).describedAs(told).isZero();
    return told;
  }

  @Test
  void everyArticleEndsAsInALocalRun() throws Exception {
    LocalRun local = LocalRun.of(folder.resolve("local"), Articles.all());
    JobFiles job = new JobFiles(folder.resolve("job"), spark);
    assertThat(local.documents()).hasSizeGreaterThan(10);
    assertThat(job.documents()).isEqualTo(local.documents());
    assertThat(job.failures()).isEqualTo(local.failures());
    assertThat(job.table("texts").count()).isEqualTo(local.documents().size());
  }

  @Test
  void eachExecutorBuildsOneEngine() {
    assertThat(log).contains("engines built: 2;");
  }
}
