package org.w3id.dixit.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.w3id.dixit.read.Input;

/**
 * Puts down how articles ended: the output, then the manifest's line, then the count. What stops
 * the whole run is kept for {@link Batch}. Safe for any number of threads.
 */
final class Ledger {
  private static final String TEXT = ".txt";

  private final BatchConfig config;
  private final Manifest manifest;
  private final Hashes made;
  private final Tally tally;
  private final BatchListener listener;
  private final AtomicReference<RunException> broken;

  Ledger(
      BatchConfig config,
      Manifest manifest,
      Hashes made,
      Tally tally,
      BatchListener listener,
      AtomicReference<RunException> broken) {
    this.config = config;
    this.manifest = manifest;
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
   */
  record Entry(Input input, Optional<String> record, String output, boolean written) {
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

  boolean isBroken() {
    return broken.get() != null;
  }

  /** The run cannot go on. */
  void stop(RunException e) {
    broken.compareAndSet(null, e);
  }

  /** Whether a file of the output folder is there. */
  boolean exists(String output) {
    return Files.exists(config.output().resolve(output));
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
      record(line(entry, sha256, write(entry, outcome), begun));
    } catch (RunException e) {
      stop(e);
    }
  }

  /** Writes the output; where there is none, takes away what an earlier run left. */
  private Outcome write(Entry entry, Outcome outcome) {
    Path file = config.output().resolve(entry.output());
    Path text = file.resolveSibling(textName(file.getFileName().toString()));
    try {
      if (outcome.bytes().isPresent()) {
        if (config.texts() && outcome.text().isPresent()) {
          writeText(text, outcome.text().get().getBytes(StandardCharsets.UTF_8), entry.written());
        }
        AtomicFiles.write(file, outcome.bytes().get());
      } else if (entry.written() && Files.deleteIfExists(file) && entry.record().isPresent()) {
        Files.deleteIfExists(text);
      }
      return outcome;
    } catch (IOException e) {
      return Outcome.ended(
          Code.NOT_WRITTEN,
          "cannot write "
              + entry.output()
              + " ("
              + Reasons.of(e)
              + "): check the folder, or rename the input");
    }
  }

  /** A file of that name that no run is known to have written may be somebody's own. */
  private static void writeText(Path file, byte[] text, boolean written) throws IOException {
    if (!written && Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), text)) {
      throw new FileAlreadyExistsException(
          file.toString(), null, file.getFileName() + " is there and not of this run");
    }
    AtomicFiles.write(file, text);
  }

  private static String textName(String output) {
    return output.substring(0, output.lastIndexOf('.')) + TEXT;
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

  private void record(ManifestLine line) {
    manifest.append(line);
    tally.ended(line.status());
    synchronized (listener) {
      listener.ended(line);
    }
  }
}
