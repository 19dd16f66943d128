package org.w3id.dixit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.w3id.dixit.run.BatchListener;
import org.w3id.dixit.run.ManifestLine;
import org.w3id.dixit.run.Status;
import org.w3id.dixit.run.Summary;

/**
 * Tells a person how a run goes: a bar with rate and time left on a terminal, elsewhere a line now
 * and then; at the end a summary with the first failures.
 */
final class RunProgress implements BatchListener, AutoCloseable {
  private static final long LINE_EVERY_NANOS = 15_000_000_000L;
  private static final int FAILURES_TOLD = 10;

  private final Terminal terminal;
  private final long begun = System.nanoTime();
  private final List<ManifestLine> failures = new ArrayList<>();
  private ProgressBar bar;
  private long inputs;
  private boolean growing;
  private long over;
  private long failed;
  private long lastLine = begun;

  RunProgress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void started(long inputs) {
    this.inputs = inputs;
    if (terminal.errIsTerminal()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("articles")
              .setInitialMax(inputs)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(250)
              .showSpeed()
              .setConsumer(new ConsoleProgressBarConsumer(System.err, terminal.columns()))
              .build();
    }
  }

  @Override
  public synchronized void discovered() {
    inputs++;
    growing = true;
    if (bar != null) {
      bar.maxHint(inputs);
    }
  }

  @Override
  public synchronized void ended(ManifestLine line) {
    if (line.status() == Status.FAILED) {
      failed++;
      if (failures.size() < FAILURES_TOLD) {
        failures.add(line);
      }
    }
    step();
  }

  @Override
  public synchronized void alreadyDone() {
    step();
  }

  private void step() {
    over++;
    if (bar != null) {
      bar.step();
      bar.setExtraMessage(failed == 0 ? "" : failed + " failed");
    } else if (System.nanoTime() - lastLine > LINE_EVERY_NANOS) {
      lastLine = System.nanoTime();
      terminal.err().println(line());
    }
  }

  /**
   * "1,200 of 20,000 articles, 31.5 a second, 2 failed, 10 min left"; how many an archive holds,
   * and so what is left, is not known before its end.
   */
  private String line() {
    double perSecond = over / seconds();
    String failures = failed == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", failed);
    if (growing) {
      return String.format(Locale.ROOT, "%,d articles, %.1f a second%s", over, perSecond, failures);
    }
    return String.format(
        Locale.ROOT,
        "%,d of %,d articles, %.1f a second%s, %s left",
        over,
        inputs,
        perSecond,
        failures,
        duration((inputs - over) / perSecond));
  }

  private double seconds() {
    return Math.max(1e-3, (System.nanoTime() - begun) / 1e9);
  }

  private static String duration(double seconds) {
    if (seconds < 90) {
      return String.format(Locale.ROOT, "%.0f s", seconds);
    }
    return seconds < 5400
        ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
        : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
  }

  /** Tells how the run ended. */
  synchronized void summary(Summary summary, Path output) {
    close();
    for (ManifestLine line : failures) {
      terminal.err().println(failure(line));
    }
    if (failed > failures.size()) {
      terminal.err().println("… and " + (failed - failures.size()) + " more failed");
    }
    terminal.err().println(ending(summary, output));
  }

  private static String failure(ManifestLine line) {
    String message = line.message().orElse("");
    String input = line.input().replaceAll("\\p{Cntrl}", "?");
    String record = line.record().map(name -> " record " + name).orElse("");
    return "failed: "
        + line.code().orElse("")
        + " "
        + (message.startsWith(input) ? message : input + record + ": " + message);
  }

  private String ending(Summary s, Path output) {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "%,d done", s.done()));
    part(text, s.alreadyDone(), "done before");
    part(text, s.skipped(), "skipped");
    part(text, s.failed(), "failed");
    text.append(String.format(Locale.ROOT, " in %.1f s, output in %s", seconds(), output));
    if (s.stopped()) {
      text.append("; interrupted: give the same command again to go on");
    } else if (s.failed() > 0) {
      text.append("; ")
          .append(output.resolve("manifest.jsonl"))
          .append(" says why; the same command tries the failed ones again");
    }
    return text.toString();
  }

  private static void part(StringBuilder text, long count, String what) {
    if (count > 0) {
      text.append(String.format(Locale.ROOT, ", %,d %s", count, what));
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
