package org.w3id.dixit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A long run: whether memory grows with it, and what is left of it when it is killed. */
@Command(
    name = "endurance",
    mixinStandardHelpOptions = true,
    description =
        "Many short articles in one run: the heap after a collection at a twentieth of the way and"
            + " at the end; then the same killed at random moments and resumed, and the two outputs"
            + " compared.")
final class EnduranceCommand implements Callable<Integer> {
  private static final int EARLY = 20;
  private static final double ALLOWED_GROWTH = 1.1;

  @Option(names = "--articles", paramLabel = "N", description = "How many. Default: 20000.")
  private int articles = 20_000;

  @Option(
      names = "--kills",
      paramLabel = "N",
      description = "How often; 0 leaves the killed run out. Default: 5.")
  private int kills = 5;

  @Option(names = "--seed", paramLabel = "N", description = "Of the moments. Default: 1.")
  private long seed = 1;

  @Mixin private Figures figures;

  @Override
  public Integer call() throws Exception {
    Path work = Files.createTempDirectory("dixit-endurance");
    try {
      Path input = work.resolve("articles");
      Mixture.ofSeeds().write(articles, input);
      figures.put("articles", articles);
      Path undisturbed = work.resolve("undisturbed");
      double growth = undisturbed(input, undisturbed);
      List<String> differences = List.of();
      if (kills > 0) {
        Path killed = work.resolve("killed");
        killed(input, killed);
        differences = OutputTree.differences(undisturbed, killed);
        figures.put("differences", differences.size());
      }
      figures.print();
      differences.stream().limit(10).forEach(System.out::println);
      return growth <= ALLOWED_GROWTH && differences.isEmpty() ? 0 : 1;
    } finally {
      Folders.delete(work);
    }
  }

  private double undisturbed(Path input, Path output) throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (DixitRun run = DixitRun.start(input, output)) {
      ProcessWatch watch = new ProcessWatch(ProcessHandle.of(run.pid()).orElseThrow());
      run.awaitLines(articles / EARLY);
      long early = Heap.afterCollection(run.pid());
      watch.look();
      long earlyPeak = watch.peak();
      // the tools that look take a second or two, and the run must not have ended by then
      run.awaitLines(articles - Math.max(40, articles / 50));
      long late = Heap.afterCollection(run.pid());
      watch.look();
      run.awaitEnd();
      double seconds = (System.nanoTime() - start) / 1e9;
      double growth = (double) late / early;
      figures.put("seconds", seconds, 1);
      figures.put("articles a second", articles / seconds, 1);
      figures.put("heap at 1/20, MB", megabytes(early));
      figures.put("heap at the end, MB", megabytes(late));
      figures.put("end to 1/20", growth, 3);
      figures.put("peak resident memory at 1/20, MB", megabytes(earlyPeak));
      figures.put("peak resident memory, MB", megabytes(watch.peak()));
      return growth;
    }
  }

  private void killed(Path input, Path output) throws IOException, InterruptedException {
    Random random = new Random(seed);
    int[] moments = random.ints(kills, 1, Math.max(2, articles * 19 / 20)).sorted().toArray();
    long[] lines = new long[kills];
    for (int i = 0; i < kills; i++) {
      try (DixitRun run = DixitRun.start(input, output)) {
        run.awaitLines(moments[i]);
        Thread.sleep(random.nextInt(500));
        run.kill();
        lines[i] = run.lines();
      }
    }
    try (DixitRun run = DixitRun.start(input, output)) {
      run.awaitEnd();
    }
    figures.put("killed after", Arrays.toString(lines));
  }

  private static long megabytes(long bytes) {
    return Math.round(bytes / 1e6);
  }
}
