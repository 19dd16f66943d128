package org.w3id.dixit.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@code ./dixit run} in a process of its own, watched by its manifest. */
final class DixitRun implements AutoCloseable {
  private static final long LOOK_EVERY_MILLIS = 50;

  private final Process process;
  private final Path manifest;
  private final Path log;
  private long seen;
  private long lines;

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

  /**
   * Waits until the manifest has so many lines.
   *
   * @throws IllegalStateException where the run ends before
   */
  void awaitLines(long lines) throws IOException, InterruptedException {
    while (lines() < lines) {
      if (!process.isAlive() && lines() < lines) {
        throw ended("after " + lines() + " of " + lines + " articles");
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
  }

  /** Lines of the manifest; each look reads only what is new, so as not to slow the run. */
  long lines() throws IOException {
    if (Files.exists(manifest)) {
      try (FileChannel channel = FileChannel.open(manifest)) {
        channel.position(seen);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        while (channel.read(bytes.clear()) >= 0) {
          for (int i = 0; i < bytes.position(); i++) {
            lines += bytes.get(i) == '\n' ? 1 : 0;
          }
          seen += bytes.position();
        }
      }
    }
    return lines;
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
      throw ended("with " + status);
    }
  }

  private IllegalStateException ended(String how) throws IOException {
    return new IllegalStateException("ended " + how + ":\n" + Files.readString(log));
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
