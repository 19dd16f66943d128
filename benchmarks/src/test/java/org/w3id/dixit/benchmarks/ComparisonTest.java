package org.w3id.dixit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  private static final Path NOWHERE = Path.of("nowhere");

  @TempDir Path temporary;

  private static Workload workload(String name, int articles, long tokens) {
    return new Workload(name, NOWHERE, NOWHERE, articles, tokens);
  }

  private static Medians medians(double seconds, double gigabytes) {
    return Medians.of(List.of(new JvmRun(seconds, seconds * 2, (long) (gigabytes * 1e9))));
  }

  private static Comparison comparison(Map<Contender, Map<String, Medians>> medians) {
    return new Comparison(
        workload("one", 1, 500),
        workload("many", 30, 30_500),
        workload("seeds", 5, 3_000),
        Map.of(Contender.DIXIT, "2g", Contender.STOCK, "6g"),
        medians);
  }

  private static final Map<String, Medians> FAST =
      Map.of("one", medians(3, 1), "many", medians(13, 1.5), "seeds", medians(5, 1));
  private static final Map<String, Medians> SLOW =
      Map.of("one", medians(40, 5), "many", medians(240, 6), "seeds", medians(70, 5));

  @Test
  void startAndLoadingCancelOut() {
    Comparison comparison = comparison(Map.of(Contender.DIXIT, FAST, Contender.STOCK, SLOW));

    assertThat(comparison.tokensASecond(Contender.DIXIT)).isEqualTo(3_000);
    assertThat(comparison.tokensASecond(Contender.STOCK)).isEqualTo(150);
    JsonNode ratios = comparison.json().get("ratios");
    assertThat(ratios.get("tokens a second").doubleValue()).isEqualTo(20);
    assertThat(comparison.json().at("/dixit/tokens a processor second").doubleValue())
        .isEqualTo(1_500);
    assertThat(ratios.get("seeds from a start, s").doubleValue()).isEqualTo(14);
    assertThat(ratios.get("peak memory on many articles, GB").doubleValue()).isEqualTo(4);
    assertThat(comparison.json().at("/stock/heap").textValue()).isEqualTo("6g");
    assertThat(comparison.table()).containsPattern("tokens a second +3,000 +150 +20.00 x");
  }

  @Test
  void dixitAloneHasNoRatios() {
    Comparison comparison = comparison(Map.of(Contender.DIXIT, FAST));

    assertThat(comparison.json().has("ratios")).isFalse();
    assertThat(comparison.table()).containsPattern("tokens a second +3,000\\R");
  }

  @Test
  void theMedianIsTheMiddleAndThePeakTheLargest() {
    Medians odd =
        Medians.of(List.of(new JvmRun(9, 5, 1), new JvmRun(1, 6, 7), new JvmRun(2, 4, 3)));
    Medians even = Medians.of(List.of(new JvmRun(4, 4, 0), new JvmRun(2, 4, 0)));

    assertThat(odd).isEqualTo(new Medians(3, 2, 5, 7));
    assertThat(even.seconds()).isEqualTo(3);
  }

  @Test
  void bothGetTheSameFilesUnderOtherNames() throws Exception {
    Path article = Files.writeString(temporary.resolve("a.txt"), "Ann didn't say.");

    Workload workload = Workload.of("many", List.of(article), 3, temporary);

    assertThat(workload.articles()).isEqualTo(3);
    assertThat(workload.tokens()).isEqualTo(3 * 5);
    assertThat(Workload.texts(workload.folder())).hasSize(3);
    assertThat(Files.readAllLines(workload.list()))
        .hasSize(3)
        .allSatisfy(path -> assertThat(Path.of(path)).exists());
  }

  @Test
  void aProcessIsSeenFromOutside() {
    ProcessWatch watch = new ProcessWatch(ProcessHandle.current());
    assertThat(watch.peak()).isZero();

    watch.look();

    assertThat(watch.peak()).isGreaterThan(10_000_000);
    assertThat(watch.processorSeconds()).isPositive();
  }
}
