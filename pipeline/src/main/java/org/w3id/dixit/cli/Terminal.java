package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command writes to. Java cannot tell whether standard output or standard error alone is a
 * terminal; the launcher can, and says so by system properties.
 *
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal likewise standard error
 * @param columns width of a line, at least 40
 * @param colour whether standard output may be coloured
 */
record Terminal(
    PrintWriter out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    boolean colour) {
  private static final int DEFAULT_COLUMNS = 80;
  private static final int MIN_COLUMNS = 40;
  private static final int MAX_COLUMNS = 120;

  /** This process's own. Colours go out on a terminal only, and not where NO_COLOR is set. */
  static Terminal ofSystem(Map<String, String> environment) {
    boolean out = Boolean.getBoolean("dixit.terminal.out");
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        out,
        Boolean.getBoolean("dixit.terminal.err"),
        columns(Integer.getInteger("dixit.terminal.columns", DEFAULT_COLUMNS)),
        out && !plain);
  }

  /** Lines longer than some are hard to read, however wide the window is. */
  private static int columns(int given) {
    return Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, given));
  }
}
