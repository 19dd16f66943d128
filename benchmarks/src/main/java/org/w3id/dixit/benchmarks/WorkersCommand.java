package org.w3id.dixit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a second worker gives: a process beside the first, and a thread in it. */
@Command(
    name = "workers",
    mixinStandardHelpOptions = true,
    description =
        "Articles a second of one worker of one thread, of two such processes at once, and of one"
            + " process of two threads, in turn; and how long they take until their first article,"
            + " the part that does not scale.")
final class WorkersCommand implements Callable<Integer> {
  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many a worker does. Default: 1000.")
  private int articles = 1_000;

  @Option(names = "--rounds", paramLabel = "N", description = "Turns. Default: 3.")
  private int rounds = 3;

  @Mixin private Figures figures;

  /**
   * How long some runs at once took.
   *
   * @param first seconds until each had done its first article
   * @param all seconds until each had done all
   */
  private record Pace(double first, double all) {}

  @Override
  public Integer call() throws Exception {
    Path work = Files.createTempDirectory("dixit-workers");
    try {
      Path input = work.resolve("articles");
      Mixture.ofSeeds().write(2 * articles, input);
      measure(halves(input, work), input, work);
      figures.print();
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

  private void measure(List<Path> halves, Path both, Path work)
      throws IOException, InterruptedException {
    List<Pace> one = new ArrayList<>();
    List<Pace> processes = new ArrayList<>();
    List<Pace> threads = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      Path out = Files.createDirectories(work.resolve("out-" + round));
      one.add(pace(halves.subList(0, 1), out.resolve("one"), 1, articles));
      processes.add(pace(halves, out.resolve("two"), 1, articles));
      threads.add(pace(List.of(both), out.resolve("threads"), 2, 2 * articles));
    }
    double alone = articles / median(one, Pace::all);
    double warm = articles / median(one, pace -> pace.all() - pace.first());
    figures.put("articles a second, one worker", alone, 2);
    figures.put("s until its first article", median(one, Pace::first), 2);
    compare("two processes", processes, alone, warm);
    compare("two threads", threads, alone, warm);
  }

  private void compare(String name, List<Pace> paces, double alone, double warm) {
    int done = 2 * articles;
    double fromStart = done / median(paces, Pace::all);
    double afterFirst = done / median(paces, pace -> pace.all() - pace.first());
    figures.put(name + ", articles a second", fromStart, 2);
    figures.put(name + ", s until the first articles", median(paces, Pace::first), 2);
    figures.put(name + ", times one", fromStart / alone, 2);
    figures.put(name + ", times one, after the first articles", afterFirst / warm, 2);
  }

  private static double median(List<Pace> paces, ToDoubleFunction<Pace> figure) {
    return Medians.of(paces.stream().mapToDouble(figure).toArray());
  }

  private static Pace pace(List<Path> inputs, Path output, int threads, int lines)
      throws IOException, InterruptedException {
    List<DixitRun> runs = new ArrayList<>();
    long start = System.nanoTime();
    try {
      for (Path input : inputs) {
        Path own = output.resolveSibling(output.getFileName() + "-" + runs.size());
        runs.add(DixitRun.start(input, own, "--threads", Integer.toString(threads)));
      }
      double first = seconds(runs, 1, start);
      return new Pace(first, seconds(runs, lines, start));
    } finally {
      for (DixitRun run : runs) {
        run.kill();
      }
    }
  }

  private static double seconds(List<DixitRun> runs, int lines, long start)
      throws IOException, InterruptedException {
    for (DixitRun run : runs) {
      run.awaitLines(lines);
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
