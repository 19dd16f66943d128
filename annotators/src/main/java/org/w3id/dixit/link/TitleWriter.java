package org.w3id.dixit.link;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes the sections of the index that hold something for each title, in the titles' order. */
final class TitleWriter implements AutoCloseable {
  private final DataOutputStream text;
  private final DataOutputStream blocks;
  private final DataOutputStream infos;
  private final DataOutputStream contextOffsets;
  private final DataOutputStream contextWords;
  private byte[] previous = {};
  private int count;
  private int contextWordCount;

  /**
   * @param sections the files of the first five sections
   */
  TitleWriter(Path[] sections) throws IOException {
    text = open(sections[0]);
    blocks = open(sections[1]);
    infos = open(sections[2]);
    contextOffsets = open(sections[3]);
    contextWords = open(sections[4]);
  }

  private static DataOutputStream open(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  /** How many titles were added; the next one's number. */
  int count() {
    return count;
  }

  /**
   * Adds a title.
   *
   * @param context hashes of words that stand with it, sorted
   */
  void add(String title, TitleInfo info, int[] context) throws IOException {
    if (count % IndexFormat.BLOCK == 0) {
      blocks.writeInt(text.size());
      previous = new byte[0];
    }
    byte[] bytes = title.getBytes(StandardCharsets.UTF_8);
    int mismatch = Arrays.mismatch(previous, bytes);
    int shared = mismatch < 0 ? bytes.length : mismatch;
    number(shared);
    number(bytes.length - shared);
    text.write(bytes, shared, bytes.length - shared);
    previous = bytes;
    infos.writeInt(info.bits());
    contextOffsets.writeInt(contextWordCount);
    for (int word : context) {
      contextWords.writeInt(word);
    }
    contextWordCount += context.length;
    count++;
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  private void number(int value) throws IOException {
    int left = value;
    while (left > 0x7f) {
      text.writeByte((left & 0x7f) | 0x80);
      left >>>= 7;
    }
    text.writeByte(left);
  }

  @Override
  public void close() throws IOException {
    contextOffsets.writeInt(contextWordCount);
    for (DataOutputStream section :
        new DataOutputStream[] {text, blocks, infos, contextOffsets, contextWords}) {
      section.close();
    }
  }
}
