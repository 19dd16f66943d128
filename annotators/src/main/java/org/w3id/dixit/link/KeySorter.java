package org.w3id.dixit.link;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts what is looked up by: entries go to files by the first bits of their hash, each file is
 * then sorted in memory, so that memory stays small whatever the number of entries.
 *
 * <p>Where several ways of writing a name have one key, each counts by how often it was seen, as
 * far as its probability tells: 0.539385 can be no fraction of small numbers, 1.0 can be 1 of 1.
 */
final class KeySorter implements AutoCloseable {
  private static final int PART_BITS = 6;
  private static final int MOST_TITLES = 24;

  private final Path folder;
  private final List<DataOutputStream> parts = new ArrayList<>();

  KeySorter(Path folder) throws IOException {
    this.folder = folder;
    for (int part = 0; part < 1 << PART_BITS; part++) {
      parts.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(part)))));
    }
  }

  private Path file(int part) {
    return folder.resolve("keys-" + part);
  }

  /**
   * Adds a name of a title.
   *
   * @param probability that the name means the title
   * @param weight how often it was seen, at least; 0 for a name that is only known to be the
   *     title's
   */
  void add(String key, int title, double probability, int weight) throws IOException {
    long hash = NameKey.hash(key);
    DataOutputStream out = parts.get((int) (hash >>> (64 - PART_BITS)));
    out.writeLong(hash);
    out.writeInt(title);
    out.writeFloat((float) probability);
    out.writeInt(weight);
  }

  private record Key(long hash, int title, float probability, int weight) {}

  /** Writes all, sorted by hash as an unsigned number, then the most probable title first. */
  void write(Path sorted) throws IOException {
    close();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(sorted)))) {
      for (int part = 0; part < parts.size(); part++) {
        write(read(file(part)), out);
        Files.delete(file(part));
      }
    }
  }

  private static List<Key> read(Path file) throws IOException {
    List<Key> keys = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (true) {
        keys.add(new Key(in.readLong(), in.readInt(), in.readFloat(), in.readInt()));
      }
    } catch (EOFException end) {
      keys.sort((a, b) -> Long.compareUnsigned(a.hash(), b.hash()));
      return keys;
    }
  }

  private static void write(List<Key> keys, DataOutputStream out) throws IOException {
    int from = 0;
    while (from < keys.size()) {
      int to = from + 1;
      while (to < keys.size() && keys.get(to).hash() == keys.get(from).hash()) {
        to++;
      }
      for (Key key : merged(keys.subList(from, to))) {
        out.writeLong(key.hash());
        out.writeInt(key.title());
        out.writeByte(Math.round(key.probability() * IndexFormat.PROBABILITY_STEPS));
      }
      from = to;
    }
  }

  /** One entry a title: the mean of what the ways of writing the name say. */
  private static List<Key> merged(List<Key> same) {
    double total = same.stream().mapToDouble(Key::weight).sum();
    Map<Integer, Double> titles = new LinkedHashMap<>();
    for (Key key : same) {
      double share = total == 0 ? 0 : key.probability() * key.weight() / total;
      titles.merge(key.title(), share, Double::sum);
    }
    return titles.entrySet().stream()
        .map(t -> new Key(same.get(0).hash(), t.getKey(), t.getValue().floatValue(), 0))
        .sorted(
            Comparator.comparingDouble((Key key) -> -key.probability())
                .thenComparingInt(Key::title))
        .limit(MOST_TITLES)
        .toList();
  }

  @Override
  public void close() throws IOException {
    for (DataOutputStream part : parts) {
      part.close();
    }
  }
}
