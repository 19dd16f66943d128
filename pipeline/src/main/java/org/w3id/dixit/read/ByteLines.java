package org.w3id.dixit.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Lines of bytes, each ended by a line feed or by the end. Of one that is too long only its
 * beginning is kept, so that memory does not grow with it. For one thread.
 */
final class ByteLines {
  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long number;
  private boolean cut;

  ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line without its line feed; empty at the end. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    cut = false;
    while (fill()) {
      any = true;
      int feed = feed();
      keep(line, feed - at);
      at = feed;
      if (feed < end) {
        at++;
        break;
      }
    }
    number += any ? 1 : 0;
    return any ? Optional.of(line.toByteArray()) : Optional.empty();
  }

  /** Of the last line, from 1. */
  long number() {
    return number;
  }

  /** Whether the last line was longer than is kept. */
  boolean wasCut() {
    return cut;
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }

  private int feed() {
    int i = at;
    while (i < end && buffer[i] != '\n') {
      i++;
    }
    return i;
  }

  private void keep(ByteArrayOutputStream line, int length) {
    int room = Math.min(length, longest - line.size());
    line.write(buffer, at, room);
    cut |= room < length;
  }
}
