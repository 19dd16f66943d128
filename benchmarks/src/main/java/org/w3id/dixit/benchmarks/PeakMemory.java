package org.w3id.dixit.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The most memory a process has held, resident, in bytes. On Linux the kernel keeps that figure
 * ({@code VmHWM}) and the last look is the peak; elsewhere {@code ps} gives the present size, and
 * the peak is the largest one seen.
 */
final class PeakMemory {
  private final long pid;
  private long peak;

  PeakMemory(long pid) {
    this.pid = pid;
  }

  /** Looks once more; a process that has just ended changes nothing. */
  void look() {
    Path status = Path.of("/proc/" + pid + "/status");
    Optional<Long> kilobytes = Files.exists(Path.of("/proc/self")) ? highWater(status) : resident();
    peak = Math.max(peak, 1024 * kilobytes.orElse(0L));
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
      Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
      String size = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return size.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(size));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
