package org.w3id.dixit.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.read.ReadLimits;
import org.w3id.dixit.run.PipelineConfig;
import org.w3id.dixit.run.RunException;

/** The job in one JVM with two tasks at once, beside a local run over the same inputs. */
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "Spark 4.0's Hadoop does not run on it")
class LocalModeTest {
  @TempDir static Path folder;

  private static SparkSession spark;
  private static LocalRun local;
  private static JobSummary summary;
  private static JobFiles job;

  @BeforeAll
  static void runBoth() throws Exception {
    spark = LocalSpark.start(folder);
    local = LocalRun.of(folder.resolve("local"), Articles.all());
    summary = run("job", true, 4, Articles.all());
    job = new JobFiles(folder.resolve("job"), spark);
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static JobSummary run(String output, boolean keepText, int parts, List<Path> inputs)
      throws IOException {
    JobConfig config =
        new JobConfig(
            PipelineConfig.DEFAULT, ReadLimits.DEFAULT, Map.of(), Duration.ofMinutes(5), keepText);
    return new SparkJob(spark, config)
        .run(
            inputs.stream().map(Path::toString).toList(), folder.resolve(output).toString(), parts);
  }

  @Test
  void everyDocumentIsTheLocalRuns() throws IOException {
    assertThat(local.documents()).hasSizeGreaterThan(10);
    assertThat(job.documents()).isEqualTo(local.documents());
  }

  @Test
  void whatIsSkippedOrFailedIsARowWithTheLocalRunsCode() {
    assertThat(local.failures())
        .contains(
            "more/binary.txt failed NOT_TEXT",
            "more/german.txt skipped NOT_ENGLISH",
            "news.jsonl#line-2 failed BAD_RECORD");
    assertThat(job.failures()).isEqualTo(local.failures());
    assertThat(summary.done()).isEqualTo(local.documents().size());
    assertThat(summary.skipped() + summary.failed()).isEqualTo(local.failures().size());
  }

  @Test
  void allTasksOfAJvmShareOneEngine() {
    assertThat(summary.enginesBuilt()).isEqualTo(1);
  }

  @Test
  void theTablesHoldARowANode() throws IOException {
    Map<String, String> keys =
        Map.of("quotations", "attributions", "entities", "entities", "relations", "relations");
    for (Map.Entry<String, String> table : keys.entrySet()) {
      List<String> ids = ids(table.getValue());
      assertThat(ids).isNotEmpty();
      assertThat(job.table(table.getKey()).collectAsList().stream().map(r -> r.<String>getAs("id")))
          .containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  private static List<String> ids(String key) throws IOException {
    List<String> ids = new ArrayList<>();
    for (JsonNode document : job.documents().values()) {
      document.path(key).forEach(node -> ids.add(node.path("id").asText()));
    }
    return ids;
  }

  @Test
  void theTextsAreThoseTheOffsetsCountIn() throws IOException {
    Map<String, JsonNode> documents = job.documents();
    List<Row> texts = job.table("texts").collectAsList();
    assertThat(texts).hasSize(documents.size());
    for (Row row : texts) {
      String text = row.getAs("text");
      for (JsonNode attribution :
          documents.get(row.<String>getAs("article")).path("attributions")) {
        JsonNode segment = attribution.path("segments").path(0);
        int start = text.offsetByCodePoints(0, segment.path("start").asInt());
        int end = text.offsetByCodePoints(0, segment.path("end").asInt());
        assertThat(text.substring(start, end)).isEqualTo(segment.path("exact").asText());
      }
    }
  }

  @Test
  void parquetGivesWhatJsonLinesGive() throws IOException {
    Path records = folder.resolve("a folder/news.parquet");
    spark
        .read()
        .json(Articles.folder().resolve("news.jsonl").toString())
        .where("text is not null")
        .coalesce(1)
        .write()
        .parquet(records.toString());
    run("from-parquet", false, 1, List.of(records));
    assertThat(attributions(new JobFiles(folder.resolve("from-parquet"), spark).documents()))
        .hasSize(3)
        .isEqualTo(attributions(fromJsonLines()));
  }

  private static Map<String, JsonNode> fromJsonLines() throws IOException {
    Map<String, JsonNode> documents = job.documents();
    documents.values().removeIf(d -> !d.path("input").asText().equals("news.jsonl"));
    return documents;
  }

  /** By the hash of the text: a record without id is called by its place, which differs. */
  private static Map<String, List<String>> attributions(Map<String, JsonNode> documents) {
    Map<String, List<String>> attributions = new TreeMap<>();
    for (JsonNode document : documents.values()) {
      attributions.put(
          document.path("textSha256").asText(),
          document.path("attributions").findValuesAsText("exact"));
    }
    return attributions;
  }

  @Test
  void thePartsHoldTheSameLinesAgain() throws IOException {
    run("again", false, 4, Articles.all());
    assertThat(new JobFiles(folder.resolve("again"), spark).lines()).isEqualTo(job.lines());
    assertThat(job.parts()).hasSize(4);
  }

  @Test
  void whatIsThereAlreadyIsNotTouched() throws IOException {
    Path there = Files.createDirectory(folder.resolve("there"));
    assertThatThrownBy(() -> run("there", false, 1, Articles.all()))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("is there already");
    assertThat(there).isEmptyDirectory();
  }

  @Test
  void anInputThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> run("nothing", false, 1, List.of(Path.of("/no/such"))))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("/no/such: there is no such file or folder");
  }
}
