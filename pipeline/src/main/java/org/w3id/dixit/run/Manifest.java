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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The record of a run, {@code manifest.jsonl} in the output folder: one line an input, and one a
 * record of an input of many articles. While a run goes on lines are only appended, each in one
 * write, so that a kill leaves at most a last line cut short; opening drops it. An input done again
 * has two lines until the run ends, the later counts; closing leaves one. Where articles share
 * files, each of these has a line, too: {@link PartLine}. One process at a time has it open.
 */
final class Manifest implements Closeable {
  static final String NAME = "manifest.jsonl";

  private final Path file;
  private final FileChannel channel;
  private final Map<String, Known> known = new HashMap<>();
  private final KnownRecords records = new KnownRecords();
  private final Map<String, Hashes> sharedHashes = new HashMap<>();
  private final TreeMap<String, PartLine> parts = new TreeMap<>();
  private boolean files;
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

  static RunException cannotWrite(Path file, IOException e) {
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

  /**
   * Lines of articles in a part count where a line of the part follows; what a kill left without
   * one is cut off.
   */
  private void load() throws IOException {
    List<ManifestLine> open = new ArrayList<>();
    long openFrom = 0;
    long at = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        Optional<PartLine> part = PartLine.parse(line);
        if (part.isPresent()) {
          open.forEach(this::remember);
          open.clear();
          superseded |= parts.put(part.get().part(), part.get()) != null;
        } else {
          int place = number;
          ManifestLine article = ManifestLine.parse(line).orElseThrow(() -> notAManifest(place));
          if (open.isEmpty() && !isInPart(article)) {
            remember(article);
          } else {
            openFrom = open.isEmpty() ? at : openFrom;
            open.add(article);
          }
        }
        at += line.getBytes(StandardCharsets.UTF_8).length + 1;
      }
    }
    if (!open.isEmpty()) {
      channel.truncate(openFrom);
      channel.position(openFrom);
    }
  }

  private static boolean isInPart(ManifestLine line) {
    return line.output().filter(Parts::isPart).isPresent();
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
    files |= line.output().isPresent() && !isInPart(line);
    if (line.record().isPresent()) {
      superseded |= records.remember(line);
      return;
    }
    Hashes made = sharedHashes.computeIfAbsent(line.made().toString(), key -> line.made());
    Known entry = new Known(line.input(), line.sha256(), line.status(), line.output(), made);
    superseded |= known.put(line.path(), entry) != null;
  }

  /**
   * Makes sure that what earlier runs left is of the kind that this one writes. Parts are begun
   * anew where all is to be done again, or was made by other programs or settings.
   *
   * @param wanted how this run groups its outputs
   * @throws RunException where the folder holds outputs of another kind, or a part is not what it
   *     was
   */
  void prepare(Optional<Parts> wanted, Hashes made, boolean force) {
    boolean otherKind =
        wanted
            .map(w -> files || parts.keySet().stream().anyMatch(n -> !n.contains(w.extension())))
            .orElse(!parts.isEmpty());
    if (otherKind) {
      throw new RunException(
          ExitStatus.USAGE,
          file.getParent()
              + " holds what an earlier run wrote in another --format: name another folder by"
              + " --output, or give that format");
    }
    if (force || parts.values().stream().anyMatch(part -> !part.made().equals(made))) {
      beginAnew();
    }
    parts.values().forEach(this::requireWhole);
  }

  private void beginAnew() {
    if (parts.isEmpty()) {
      return;
    }
    try {
      channel.truncate(0);
      for (String part : parts.keySet()) {
        Files.deleteIfExists(file.resolveSibling(part));
      }
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
    parts.clear();
    known.clear();
    records.clear();
  }

  private void requireWhole(PartLine part) {
    Path there = file.resolveSibling(part.part());
    long length = Files.exists(there) ? there.toFile().length() : 0;
    if (length < part.bytes()) {
      throw new RunException(
          ExitStatus.STOPPED,
          there
              + " has "
              + length
              + " bytes and not the "
              + part.bytes()
              + " that were written: put it back, or do all inputs again by --force");
    }
  }

  /** How many parts there are. */
  int parts() {
    return parts.size();
  }

  /** The part that was written last. */
  Optional<PartLine> lastPart() {
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.lastEntry().getValue());
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
  void append(ManifestLine line) {
    append(List.of(line), Optional.empty());
  }

  /** Appends lines, and that of the part which the articles are in, in one go. */
  synchronized void append(List<ManifestLine> lines, Optional<PartLine> part) {
    StringBuilder text = new StringBuilder();
    for (ManifestLine line : lines) {
      superseded |=
          line.record().isPresent() ? records.isKnown(line) : known.containsKey(line.path());
      text.append(line.toJson()).append('\n');
    }
    part.ifPresent(
        p -> {
          superseded |= parts.put(p.part(), p) != null;
          text.append(p.toJson()).append('\n');
        });
    write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private void write(ByteBuffer bytes) {
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
    return PartLine.parse(line)
        .map(part -> KeyMap.key(part.part()))
        .orElseGet(() -> KnownRecords.key(ManifestLine.parse(line).orElseThrow()));
  }
}
