package org.w3id.dixit.run;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.w3id.dixit.read.Input;

/**
 * Puts down how articles ended: the output and the manifest's line, then the count. What stops the
 * whole run is kept for {@link Batch}. Safe for any number of threads.
 */
final class Ledger {
  private final Manifest manifest;
  private final Store store;
  private final Hashes made;
  private final Tally tally;
  private final BatchListener listener;
  private final AtomicReference<RunException> broken;

  Ledger(
      Manifest manifest,
      Store store,
      Hashes made,
      Tally tally,
      BatchListener listener,
      AtomicReference<RunException> broken) {
    this.manifest = manifest;
    this.store = store;
    this.made = made;
    this.tally = tally;
    this.listener = listener;
    this.broken = broken;
  }

  /**
   * Whose outcome it is.
   *
   * @param record its name, in an input of many articles
   * @param output path below the output folder
   * @param written whether an earlier run wrote the output
   * @param turn in the order of the inputs, as {@link #turn} gave it
   */
  record Entry(Input input, Optional<String> record, String output, boolean written, long turn) {
    /** Absolute path of the input. */
    String path() {
      return input.file().toAbsolutePath().normalize().toString();
    }
  }

  Hashes made() {
    return made;
  }

  Manifest manifest() {
    return manifest;
  }

  /** The run cannot go on. */
  void stop(RunException e) {
    broken.compareAndSet(null, e);
  }

  /** The turn of the next article, in the order of the inputs; may wait. */
  long turn() {
    return store.turn();
  }

  /** Whether an output of an earlier run is still there. */
  boolean holds(String output) {
    return store.holds(output);
  }

  /** The article of that turn was done by an earlier run. */
  void alreadyDone(long turn) {
    pass(turn);
    alreadyDone();
  }

  /** Waits until a process can do articles; where it never can, what ends the run. */
  Optional<Runnable> ready(ArticleProcess process, long turn) {
    try {
      process.ready();
      return Optional.empty();
    } catch (RunException e) {
      return Optional.of(
          () -> {
            stop(e);
            pass(turn);
          });
    }
  }

  private void pass(long turn) {
    try {
      store.pass(turn);
    } catch (RunException e) {
      stop(e);
    }
  }

  void alreadyDone() {
    tally.alreadyDone();
    synchronized (listener) {
      listener.alreadyDone();
    }
  }

  /** An input has one more article than was counted at the start. */
  void discovered() {
    synchronized (listener) {
      listener.discovered();
    }
  }

  /**
   * Writes an outcome down.
   *
   * @param begun {@link System#nanoTime} when the article was begun
   */
  void settle(Entry entry, String sha256, Outcome outcome, long begun) {
    try {
      count(store.settle(entry, outcome, written -> line(entry, sha256, written, begun)));
    } catch (RunException e) {
      stop(e);
    } catch (OutOfMemoryError e) {
      stop(new RunException(ExitStatus.STOPPED, "the run " + Reasons.outOfMemory()));
    }
  }

  private ManifestLine line(Entry entry, String sha256, Outcome outcome, long begun) {
    return new ManifestLine(
        entry.input().name(),
        entry.record(),
        entry.path(),
        sha256,
        outcome.status(),
        outcome.status() == Status.DONE ? Optional.of(entry.output()) : Optional.empty(),
        outcome.code(),
        outcome.message(),
        (System.nanoTime() - begun) / 1_000_000,
        made);
  }

  private void count(ManifestLine line) {
    tally.ended(line.status());
    synchronized (listener) {
      listener.ended(line);
    }
  }
}
