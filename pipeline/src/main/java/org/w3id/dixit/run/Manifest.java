package org.w3id.dixit.run;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The record of a run, {@code manifest.jsonl} in the output folder: one line an input, and one a
 * record of an input of many articles. While a run goes on lines are only appended, each in one
 * write, so that a kill leaves at most a last line cut short; opening drops it. An input done again
 * has two lines until the run ends, the later counts; closing leaves one. One process at a time has
 * it open.
 */
final class Manifest implements Closeable {
  static final String NAME = "manifest.jsonl";

  private final Path file;
  private final FileChannel channel;
  private final Map<String, Known> known = new HashMap<>();
  private final KnownRecords records = new KnownRecords();
  private final Map<String, Hashes> sharedHashes = new HashMap<>();
  private boolean superseded;

  private Manifest(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Opens the manifest of an output folder, makes it where there is none.
   *
   * @throws RunException where another process has it open, it cannot be written, or a line of it
   *     is no manifest line
   */
  static Manifest open(Path outputFolder) {
    Path file = outputFolder.resolve(NAME);
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      Manifest manifest = new Manifest(file, channel);
      try {
        manifest.lock();
        manifest.dropTornLine();
        manifest.load();
        return manifest;
      } catch (RuntimeException | IOException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private static RunException cannotWrite(Path file, IOException e) {
    return new RunException(
        ExitStatus.STOPPED,
        "cannot write "
            + file
            + " ("
            + Reasons.of(e)
            + "): make room or allow writing there, or name another folder by --output");
  }

  private void lock() throws IOException {
    boolean locked;
    try {
      locked = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      locked = false;
    }
    if (!locked) {
      throw new RunException(
          ExitStatus.STOPPED,
          "another run is writing to "
              + file.getParent()
              + ": wait for its end, or name another folder by --output");
    }
  }

  /** Cuts what follows the last line break. */
  private void dropTornLine() throws IOException {
    long end = channel.size();
    ByteBuffer one = ByteBuffer.allocate(1);
    while (end > 0) {
      one.clear();
      channel.read(one, end - 1);
      if (one.get(0) == '\n') {
        break;
      }
      end--;
    }
    channel.truncate(end);
    channel.position(end);
  }

  private void load() throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        int at = number;
        remember(ManifestLine.parse(line).orElseThrow(() -> notAManifest(at)));
      }
    }
  }

  private RunException notAManifest(int line) {
    return new RunException(
        ExitStatus.STOPPED,
        file
            + " line "
            + line
            + " is no line of a manifest: delete that line, or move the file away to do all inputs"
            + " again");
  }

  private void remember(ManifestLine line) {
    if (line.record().isPresent()) {
      superseded |= records.remember(line);
      return;
    }
    Hashes made = sharedHashes.computeIfAbsent(line.made().toString(), key -> line.made());
    Known entry = new Known(line.input(), line.sha256(), line.status(), line.output(), made);
    superseded |= known.put(line.path(), entry) != null;
  }

  /** What earlier runs left, by absolute path of the input; this run's lines are not in it. */
  Map<String, Known> known() {
    return known;
  }

  /** What earlier runs left of an input. */
  Optional<Known> known(String path) {
    return Optional.ofNullable(known.get(path));
  }

  /** What earlier runs left of the records of inputs of many articles. */
  KnownRecords records() {
    return records;
  }

  /** Appends a line; when this returns the operating system has it. */
  synchronized void append(ManifestLine line) {
    superseded |=
        line.record().isPresent() ? records.isKnown(line) : known.containsKey(line.path());
    ByteBuffer bytes = ByteBuffer.wrap((line.toJson() + "\n").getBytes(StandardCharsets.UTF_8));
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  /** Leaves one line an input, the last, and closes. */
  @Override
  public synchronized void close() {
    try (channel) {
      if (superseded) {
        compact();
      }
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private void compact() throws IOException {
    KeyMap last = new KeyMap();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      long number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last.put(key(line), number++);
      }
    }
    Path beside = file.resolveSibling("." + NAME + ".part");
    try (BufferedReader lines = Files.newBufferedReader(file);
        BufferedWriter out = Files.newBufferedWriter(beside)) {
      long number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (last.get(key(line)) == number++) {
          out.write(line);
          out.write('\n');
        }
      }
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static long key(String line) {
    return KnownRecords.key(ManifestLine.parse(line).orElseThrow());
  }
}
