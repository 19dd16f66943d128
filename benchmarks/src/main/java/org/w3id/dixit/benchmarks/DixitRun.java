package org.w3id.dixit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A {@code ./dixit run} in a process of its own, watched by its manifest. */
final class DixitRun implements AutoCloseable {
  private static final long LOOK_EVERY_MILLIS = 50;

  private final Process process;
  private final Path manifest;
  private final Path log;

  private DixitRun(Process process, Path manifest, Path log) {
    this.process = process;
    this.manifest = manifest;
    this.log = log;
  }

  /**
   * Starts one with the launcher's own heap.
   *
   * @param options more of the command line
   */
  static DixitRun start(Path input, Path output, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("dixit.root"), "dixit").toString());
    command.addAll(List.of("run", input.toString(), "--output", output.toString()));
    command.addAll(List.of(options));
    Path log = output.resolveSibling(output.getFileName() + ".log");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    return new DixitRun(process, output.resolve("manifest.jsonl"), log);
  }

  long pid() {
    return process.pid();
  }

  /** Waits until the manifest has so many lines, or the run has ended. */
  void awaitLines(long lines) throws IOException, InterruptedException {
    while (process.isAlive() && lines() < lines) {
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
  }

  /** Lines of the manifest. */
  long lines() throws IOException {
    if (Files.notExists(manifest)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(manifest)) {
      return lines.count();
    }
  }

  /** Kills it as nothing else does; nothing where it has ended already. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /**
   * Waits for its end.
   *
   * @throws IllegalStateException where it fails
   */
  void awaitEnd() throws IOException, InterruptedException {
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException("ended with " + status + ":\n" + Files.readString(log));
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
