package org.w3id.dixit.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a second worker gives: a process beside the first, and a thread in it. */
@Command(
    name = "workers",
    mixinStandardHelpOptions = true,
    description =
        "Articles a second of one worker of one thread, of two such processes at once, and of one"
            + " process of two threads, in turn; and how long a worker takes until its first"
            + " article, the part that does not scale.")
final class WorkersCommand implements Callable<Integer> {
  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many a worker does. Default: 1000.")
  private int articles = 1_000;

  @Option(names = "--rounds", paramLabel = "N", description = "Turns. Default: 3.")
  private int rounds = 3;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the result there too.")
  private Path json;

  @Override
  public Integer call() throws Exception {
    Path work = Files.createTempDirectory("dixit-workers");
    try {
      Path input = work.resolve("articles");
      Mixture.of(Path.of(System.getProperty("dixit.root"), "seeds")).write(2 * articles, input);
      ObjectNode result = measure(halves(input, work), input, work);
      System.out.println(result.toPrettyString());
      if (json != null) {
        Files.writeString(json, result.toPrettyString() + "\n");
      }
      return 0;
    } finally {
      Folders.delete(work);
    }
  }

  private List<Path> halves(Path input, Path work) throws IOException {
    List<Path> halves = List.of(work.resolve("first"), work.resolve("second"));
    halves.forEach(half -> half.toFile().mkdirs());
    List<Path> all = Folders.files(input);
    for (int i = 0; i < all.size(); i++) {
      Files.copy(all.get(i), halves.get(i % 2).resolve(all.get(i).getFileName()));
    }
    return halves;
  }

  private ObjectNode measure(List<Path> halves, Path both, Path work)
      throws IOException, InterruptedException {
    double[] loading = new double[rounds];
    double[] one = new double[rounds];
    double[] processes = new double[rounds];
    double[] threads = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      Path out = work.resolve("out-" + round);
      Files.createDirectories(out);
      loading[round] = seconds(List.of(halves.get(0)), out.resolve("start"), "1", 1);
      one[round] = seconds(List.of(halves.get(0)), out.resolve("one"), "1", articles);
      processes[round] = seconds(halves, out.resolve("two"), "1", articles);
      threads[round] = seconds(List.of(both), out.resolve("threads"), "2", 2L * articles);
    }
    double alone = median(one);
    double start = median(loading);
    ObjectNode result = new ObjectMapper().createObjectNode();
    result.put("articles a second, one worker", round(articles / alone));
    result.put("two processes", round(2 * articles / median(processes)));
    result.put("two threads", round(2 * articles / median(threads)));
    result.put("two processes, times one", round(2 * alone / median(processes)));
    result.put("two threads, times one", round(2 * alone / median(threads)));
    result.put("s until the first article", round(start));
    result.put(
        "two processes, times one, after the first article",
        round(2 * (alone - start) / (median(processes) - start)));
    return result;
  }

  /** Wall time until each of the runs has written so many articles. */
  private static double seconds(List<Path> inputs, Path output, String threads, long lines)
      throws IOException, InterruptedException {
    DixitRun[] runs = new DixitRun[inputs.size()];
    long start = System.nanoTime();
    for (int i = 0; i < runs.length; i++) {
      Path own = output.resolveSibling(output.getFileName() + "-" + i);
      runs[i] = DixitRun.start(inputs.get(i), own, "--threads", threads);
    }
    for (DixitRun run : runs) {
      run.awaitLines(lines);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    for (DixitRun run : runs) {
      run.kill();
    }
    return seconds;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double round(double value) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.2f", value));
  }
}
