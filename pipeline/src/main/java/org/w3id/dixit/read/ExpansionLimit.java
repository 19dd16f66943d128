package org.w3id.dixit.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Ends the reading of a compressed file that was made to fill disks and memory. Texts shrink to a
 * third or a tenth, very repetitive ones to a fiftieth; gzip's utmost is a thousandth.
 */
final class ExpansionLimit extends FilterInputStream {
  /** From this many bytes for each compressed one on it is no text. */
  static final int MAX_RATIO = 200;

  private final LongSupplier compressed;
  private final long free;
  private long expanded;

  /**
   * @param in what is expanded
   * @param compressed how many compressed bytes have been read
   * @param free bytes that may come out whatever the ratio
   */
  ExpansionLimit(InputStream in, LongSupplier compressed, long free) {
    super(in);
    this.compressed = compressed;
    this.free = free;
  }

  /** The limit is passed. */
  static final class Passed extends IOException {
    private static final long serialVersionUID = 1L;

    Passed(long compressed, long expanded) {
      super(compressed + " bytes become more than " + expanded);
    }
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int n = super.read(bytes, offset, length);
    count(Math.max(n, 0));
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  private void count(long n) throws IOException {
    expanded += n;
    if (expanded > free && expanded - free > MAX_RATIO * compressed.getAsLong()) {
      throw new Passed(compressed.getAsLong(), expanded);
    }
  }
}
