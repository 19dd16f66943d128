package org.w3id.dixit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs both systems over the same articles in turn. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Run stock CoreNLP and Dixit over the same articles in turn, each run in a fresh JVM.",
      "Medians are shown; stock CoreNLP needs about 6 GB of memory and minutes a run.",
      ""
    })
final class CompareCommand implements Callable<Integer> {
  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description = "Folder of .txt files to measure tokens a second on. Default: the seeds.")
  private Path articles;

  @Option(
      names = "--copies",
      paramLabel = "N",
      description = "How often each article is done. Default: 8 for the seeds, else 1.")
  private int copies;

  @Option(names = "--repetitions", paramLabel = "N", description = "Of Dixit. Default: 3.")
  private int repetitions = 3;

  @Option(
      names = "--stock-repetitions",
      paramLabel = "N",
      description = "Of stock CoreNLP; 0 leaves it out. Default: 3.")
  private int stockRepetitions = 3;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      description = "Dixit's -Xmx. Default: 1200m, as ./dixit has it.")
  private String heap = "1200m";

  @Option(
      names = "--stock-heap",
      paramLabel = "SIZE",
      description = "Stock CoreNLP's -Xmx. Default: 6g, it fails with less.")
  private String stockHeap = "6g";

  @Option(names = "--json", paramLabel = "FILE", description = "Write the result there too.")
  private Path json;

  private final Map<Contender, Map<String, List<JvmRun>>> runs = new EnumMap<>(Contender.class);

  @Override
  public Integer call() throws Exception {
    Path temporary = Files.createTempDirectory("dixit-benchmark");
    try {
      Comparison comparison = measure(temporary);
      System.out.print(comparison.table());
      if (json != null) {
        Files.writeString(json, comparison.json().toPrettyString() + "\n");
      }
      return 0;
    } finally {
      Folders.delete(temporary);
    }
  }

  private Comparison measure(Path temporary) throws IOException, InterruptedException {
    List<Path> seedTexts = Workload.texts(Path.of(System.getProperty("dixit.root"), "seeds"));
    List<Path> texts = articles == null ? seedTexts : Workload.texts(articles);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("no .txt files in " + articles);
    }
    int times = copies > 0 ? copies : articles == null ? 8 : 1;
    Workload one = Workload.of("one", texts.subList(0, 1), 1, temporary);
    Workload many = Workload.of("many", texts, times, temporary);
    boolean seedsOnly = articles == null && times == 1;
    Workload seeds = seedsOnly ? many : Workload.of("seeds", seedTexts, 1, temporary);
    Set<Workload> workloads = new LinkedHashSet<>(List.of(one, many));
    workloads.add(seeds);
    for (int round = 0; round < Math.max(repetitions, stockRepetitions); round++) {
      for (Workload workload : workloads) {
        if (round < stockRepetitions) {
          run(Contender.STOCK, workload, temporary);
        }
        if (round < repetitions) {
          run(Contender.DIXIT, workload, temporary);
        }
      }
    }
    return new Comparison(one, many, seeds, heaps(), medians());
  }

  private Map<Contender, String> heaps() {
    return Map.of(Contender.DIXIT, heap, Contender.STOCK, stockHeap);
  }

  private void run(Contender contender, Workload workload, Path temporary)
      throws IOException, InterruptedException {
    JvmRun run = JvmRun.of(contender, workload, heaps().get(contender), temporary);
    System.err.printf(
        "%-6s %-6s %7.2f s wall %7.2f s processor %6.2f GB%n",
        contender.label(),
        workload.name(),
        run.seconds(),
        run.processorSeconds(),
        run.peakBytes() / 1e9);
    runs.computeIfAbsent(contender, c -> new LinkedHashMap<>())
        .computeIfAbsent(workload.name(), w -> new ArrayList<>())
        .add(run);
  }

  private Map<Contender, Map<String, Medians>> medians() {
    Map<Contender, Map<String, Medians>> medians = new EnumMap<>(Contender.class);
    runs.forEach(
        (contender, byWorkload) -> {
          Map<String, Medians> ofContender = new LinkedHashMap<>();
          byWorkload.forEach((name, of) -> ofContender.put(name, Medians.of(of)));
          medians.put(contender, ofContender);
        });
    return medians;
  }
}
