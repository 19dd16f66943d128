package org.w3id.dixit.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a process takes, as far as it can be seen from outside while it lives: look often. The most
 * memory it has held, resident: on Linux the kernel keeps that figure ({@code VmHWM}) and the last
 * look is the peak; elsewhere {@code ps} gives the present size, and the peak is the largest one
 * seen. And its processor time, which a busy machine disturbs less than wall time.
 */
final class ProcessWatch {
  private final ProcessHandle process;
  private long peak;
  private Duration processorTime = Duration.ZERO;

  ProcessWatch(ProcessHandle process) {
    this.process = process;
  }

  /** Looks once more; a process that has just ended changes nothing. */
  void look() {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    Optional<Long> kilobytes = Files.exists(Path.of("/proc/self")) ? highWater(status) : resident();
    peak = Math.max(peak, 1024 * kilobytes.orElse(0L));
    processorTime = process.info().totalCpuDuration().orElse(processorTime);
  }

  /** Processor time of all its threads at the last look, in seconds. */
  double processorSeconds() {
    return processorTime.toMillis() / 1e3;
  }

  /** In bytes; 0 where it could not be seen. */
  long peak() {
    return peak;
  }

  private static Optional<Long> highWater(Path status) {
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Long> resident() {
    try {
      Process ps =
          new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
      String size = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return size.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(size));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
