package org.w3id.dixit.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * Names and the articles that they mean, in a file of the form of {@link IndexFormat}. The file is
 * mapped, not read: it takes no heap, and several processes share it. Immutable, safe for any
 * number of threads.
 */
final class LinkIndex {
  private final ByteBuffer text;
  private final ByteBuffer blocks;
  private final ByteBuffer infos;
  private final ByteBuffer contextOffsets;
  private final ByteBuffer contextWords;
  private final ByteBuffer keys;
  private final int titles;
  private final long checksum;

  private LinkIndex(ByteBuffer file, Path path) {
    if (file.limit() < IndexFormat.HEADER || file.getLong() != IndexFormat.MAGIC) {
      throw damaged(path, "it is no index of names");
    }
    int version = file.getInt();
    if (version != IndexFormat.VERSION) {
      throw damaged(path, "version " + version + ", wanted is " + IndexFormat.VERSION);
    }
    checksum = file.getLong();
    titles = file.getInt();
    long[] lengths = new long[IndexFormat.SECTIONS];
    long total = IndexFormat.HEADER;
    for (int section = 0; section < lengths.length; section++) {
      lengths[section] = file.getLong();
      total += lengths[section];
    }
    if (total != file.limit()) {
      throw damaged(path, file.limit() + " bytes, wanted are " + total);
    }
    verify(file, path);
    int start = IndexFormat.HEADER;
    ByteBuffer[] sections = new ByteBuffer[lengths.length];
    for (int section = 0; section < lengths.length; section++) {
      sections[section] = file.slice(start, (int) lengths[section]);
      start += (int) lengths[section];
    }
    text = sections[0];
    blocks = sections[1];
    infos = sections[2];
    contextOffsets = sections[3];
    contextWords = sections[4];
    keys = sections[5];
  }

  private void verify(ByteBuffer file, Path path) {
    CRC32C sum = new CRC32C();
    sum.update(file.slice(IndexFormat.HEADER, file.limit() - IndexFormat.HEADER));
    if (sum.getValue() != checksum) {
      throw damaged(path, "its checksum is wrong");
    }
  }

  private static LinkException damaged(Path path, String what) {
    return new LinkException(
        path + " cannot be used, " + what + ": delete it, and ./dixit links makes it again");
  }

  /**
   * Maps a file and checks it.
   *
   * @throws LinkException where it is not there, or is damaged, or of another version
   */
  static LinkIndex open(Path path) {
    try (FileChannel channel = FileChannel.open(path)) {
      return new LinkIndex(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), path);
    } catch (IOException e) {
      throw new LinkException(
          "cannot read the index of names " + path + ": ./dixit links makes it", e);
    }
  }

  /** Tells one index from another. */
  String checksum() {
    return Long.toHexString(checksum);
  }

  int titles() {
    return titles;
  }

  int keys() {
    return keys.limit() / IndexFormat.KEY;
  }

  /** The articles that a key may mean, the most probable first. */
  List<Candidate> candidates(String key) {
    long hash = NameKey.hash(key);
    List<Candidate> found = new ArrayList<>();
    for (int i = first(hash); i < keys() && hashAt(i) == hash; i++) {
      int title = keys.getInt(i * IndexFormat.KEY + 8);
      int steps = keys.get(i * IndexFormat.KEY + 12) & 0xff;
      found.add(
          new Candidate(
              title,
              steps / (double) IndexFormat.PROBABILITY_STEPS,
              new TitleInfo(infos.getInt(title * 4))));
    }
    return found;
  }

  private long hashAt(int i) {
    return keys.getLong(i * IndexFormat.KEY);
  }

  /** The first entry whose hash is not less. */
  private int first(long hash) {
    int low = 0;
    int high = keys();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(hashAt(middle), hash) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many of the words that tell most of the title are among these hashes of words. */
  int shared(int title, Set<Integer> words) {
    int shared = 0;
    int to = contextOffsets.getInt((title + 1) * 4);
    for (int i = contextOffsets.getInt(title * 4); i < to; i++) {
      if (words.contains(contextWords.getInt(i * 4))) {
        shared++;
      }
    }
    return shared;
  }

  /** A title with underscores, as in the article's address. */
  String title(int number) {
    int position = blocks.getInt(number / IndexFormat.BLOCK * 4);
    byte[] title = {};
    for (int i = 0; i <= number % IndexFormat.BLOCK; i++) {
      int[] read = {position, 0};
      int shared = number(read);
      int own = number(read);
      byte[] next = new byte[shared + own];
      System.arraycopy(title, 0, next, 0, shared);
      text.get(read[0], next, shared, own);
      title = next;
      position = read[0] + own;
    }
    return new String(title, StandardCharsets.UTF_8);
  }

  private int number(int[] position) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = text.get(position[0]++);
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
