package org.w3id.dixit.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What another JVM's heap holds, as the JDK's own tool tells it: {@code jcmd GC.class_histogram}
 * collects and counts what is left in one pause, so that nothing allocated since is in it.
 */
final class Heap {
  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)\\s*$");

  private Heap() {}

  /** Collects, and gives the bytes that are left. */
  static long afterCollection(long pid) throws IOException, InterruptedException {
    return used(tool("jcmd", Long.toString(pid), "GC.class_histogram"));
  }

  /** The bytes in the last line of a histogram. */
  static long used(String histogram) {
    Matcher total = TOTAL.matcher(histogram);
    if (!total.find()) {
      throw new IllegalStateException("no total in " + histogram);
    }
    return Long.parseLong(total.group(1));
  }

  private static String tool(String... command) throws IOException, InterruptedException {
    command[0] = Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + ": " + said);
    }
    return said;
  }
}
