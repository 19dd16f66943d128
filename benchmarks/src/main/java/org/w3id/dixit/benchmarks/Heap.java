package org.w3id.dixit.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What another JVM's heap holds after a collection, as the JDK's own tools tell it: {@code jcmd
 * GC.run}, then the used columns of {@code jstat -gc}.
 */
final class Heap {
  private static final List<String> USED = List.of("S0U", "S1U", "EU", "OU");

  private Heap() {}

  /** Collects, and gives the bytes that are left. */
  static long afterCollection(long pid) throws IOException, InterruptedException {
    tool("jcmd", Long.toString(pid), "GC.run");
    return used(tool("jstat", "-gc", Long.toString(pid)));
  }

  /** The sum of the used columns of a {@code jstat} table, which counts in KB. */
  static long used(String table) {
    String[] lines = table.strip().split("\\R", 2);
    List<String> names = Arrays.asList(lines[0].strip().split("\\s+", -1));
    String[] values = lines[1].strip().split("\\s+", -1);
    double kilobytes = 0;
    for (String column : USED) {
      kilobytes += Double.parseDouble(values[names.indexOf(column)]);
    }
    return (long) (1024 * kilobytes);
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
