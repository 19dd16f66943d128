package org.w3id.dixit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of a system over a workload in a fresh JVM, from start to exit.
 *
 * @param seconds wall time
 * @param processorSeconds processor time of all threads, compiler and garbage collector included
 * @param peakBytes the most resident memory, 0 where unknown
 */
record JvmRun(double seconds, double processorSeconds, long peakBytes) {
  private static final long LOOK_EVERY_MILLIS = 50;

  /**
   * Starts it and waits for its end.
   *
   * @param heap as {@code -Xmx} takes it
   * @throws IllegalStateException where the system fails or does not write an output an article
   */
  static JvmRun of(Contender contender, Workload workload, String heap, Path temporary)
      throws IOException, InterruptedException {
    Path output = Files.createTempDirectory(temporary, contender.label());
    Path log = temporary.resolve(output.getFileName() + ".log");
    long start = System.nanoTime();
    ProcessBuilder builder =
        new ProcessBuilder(contender.command(workload, output, heap))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("DIXIT_JAVA_OPTS", "-Xmx" + heap);
    Process process = builder.start();
    ProcessWatch watch = new ProcessWatch(process.toHandle());
    do {
      watch.look();
    } while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
    double seconds = (System.nanoTime() - start) / 1e9;
    requireAll(contender, workload, process.exitValue(), output, log);
    return new JvmRun(seconds, watch.processorSeconds(), watch.peak());
  }

  private static void requireAll(
      Contender contender, Workload workload, int exit, Path output, Path log) throws IOException {
    long written;
    try (var files = Files.list(output)) {
      written = files.filter(f -> f.toString().matches(".*\\.(jsonld|json)")).count();
    }
    if (exit != 0 || written != workload.articles()) {
      throw new IllegalStateException(
          contender.label()
              + " ended with "
              + exit
              + " and wrote "
              + written
              + " of "
              + workload.articles()
              + " articles; the end of its log:\n"
              + end(log));
    }
  }

  private static String end(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
  }
}
