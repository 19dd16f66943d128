package org.w3id.dixit.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/**
 * Many articles a file, in the order of the inputs whatever the threads. Some dozens of articles
 * are a gzip member; it is appended to the part in one go, then the manifest gets the lines of its
 * articles and one of the part, which says how long the part is now. What a kill leaves behind that
 * length is cut when the run is resumed, and lines of articles that no line of their part follows
 * do not count. So nothing is lost but the member in work, and nothing stands there twice.
 *
 * <p>Articles that end before their turn wait for it; {@link #turn} lets no more than some dozens
 * be under way, so that memory does not grow.
 */
final class PartStore implements Store {
  private static final int MEMBER_ARTICLES = 64;
  private static final int MEMBER_BYTES = 4 << 20;
  private static final int MEMBER_LINES = 1_000;

  private final Path folder;
  private final Parts parts;
  private final Manifest manifest;
  private final Hashes made;
  private final int window;

  private final Map<Long, Settled> waiting = new HashMap<>();
  private long given;
  private long next;
  private boolean broken;

  private int number;
  private long bytes;
  private long articles;
  private ByteArrayOutputStream member = new ByteArrayOutputStream();
  private OutputStream gzip;
  private int memberArticles;
  private int memberBytes;
  private final List<ManifestLine> lines = new ArrayList<>();

  /** What came of a turn: nothing, a line, or a line and an output. */
  private record Settled(Optional<ManifestLine> line, Optional<byte[]> bytes) {
    static final Settled NOTHING = new Settled(Optional.empty(), Optional.empty());
  }

  /**
   * Goes on after the last part that the manifest knows.
   *
   * @param window how many articles may be under way
   */
  PartStore(Path folder, Parts parts, Manifest manifest, Hashes made, int window) {
    this.folder = folder;
    this.parts = parts;
    this.manifest = manifest;
    this.made = made;
    this.window = window;
    manifest
        .lastPart()
        .ifPresent(
            last -> {
              number = manifest.parts() - 1;
              bytes = last.bytes();
              articles = last.articles();
              nextPartIfFull();
            });
  }

  @Override
  public synchronized long turn() {
    boolean interrupted = false;
    while (given - next >= window && !broken) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return given++;
  }

  /** Which parts are there was seen when the manifest was opened. */
  @Override
  public boolean holds(String output) {
    return true;
  }

  @Override
  public ManifestLine settle(
      Ledger.Entry entry, Outcome outcome, Function<Outcome, ManifestLine> line) {
    ManifestLine settled = line.apply(outcome);
    put(entry.turn(), new Settled(Optional.of(settled), outcome.bytes()));
    return settled;
  }

  @Override
  public void pass(long turn) {
    put(turn, Settled.NOTHING);
  }

  private synchronized void put(long turn, Settled settled) {
    if (broken) {
      return;
    }
    waiting.put(turn, settled);
    for (Settled s = waiting.remove(next); s != null; s = waiting.remove(next)) {
      next++;
      take(s);
    }
    notifyAll();
  }

  private void take(Settled settled) {
    try {
      if (settled.bytes().isPresent()) {
        add(settled.bytes().get());
      }
      settled.line().ifPresent(line -> lines.add(settled.bytes().isPresent() ? in(line) : line));
      if (memberArticles >= MEMBER_ARTICLES
          || memberBytes >= MEMBER_BYTES
          || articles + memberArticles >= parts.size()
          || lines.size() >= MEMBER_LINES) {
        commit();
      }
    } catch (IOException e) {
      broken = true;
      notifyAll();
      throw Manifest.cannotWrite(folder.resolve(parts.name(number)), e);
    } catch (OutOfMemoryError e) {
      broken = true;
      notifyAll();
      throw e;
    }
  }

  private ManifestLine in(ManifestLine line) {
    return line.withOutput(parts.name(number));
  }

  private void add(byte[] article) throws IOException {
    if (gzip == null) {
      member = new ByteArrayOutputStream();
      gzip = new GZIPOutputStream(member);
    }
    gzip.write(article);
    memberArticles++;
    memberBytes += article.length;
  }

  private void commit() throws IOException {
    Optional<PartLine> part = Optional.empty();
    if (gzip != null) {
      gzip.close();
      append(member.toByteArray());
      part = Optional.of(new PartLine(parts.name(number), articles, bytes, made));
    }
    manifest.append(lines, part);
    lines.clear();
    gzip = null;
    memberArticles = 0;
    memberBytes = 0;
    nextPartIfFull();
  }

  private void append(byte[] whole) throws IOException {
    Path file = folder.resolve(parts.name(number));
    try (var channel =
        Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.truncate(bytes);
      channel.position(bytes);
      var buffer = java.nio.ByteBuffer.wrap(whole);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
    bytes += whole.length;
    articles += memberArticles;
  }

  private void nextPartIfFull() {
    if (articles >= parts.size()) {
      number++;
      bytes = 0;
      articles = 0;
    }
  }

  @Override
  public synchronized void close() {
    if (broken) {
      return;
    }
    try {
      commit();
    } catch (IOException e) {
      throw Manifest.cannotWrite(folder.resolve(parts.name(number)), e);
    }
  }
}
