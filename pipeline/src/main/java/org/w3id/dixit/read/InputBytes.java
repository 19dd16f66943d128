package org.w3id.dixit.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** An input's bytes, expanded where it is gzipped; what goes wrong with them, in words. */
final class InputBytes {
  private static final int BUFFER = 1 << 16;

  private InputBytes() {}

  /** Opens a stream of them; gzip of many members is one stream. */
  static InputStream open(NamedBytes input, ReadLimits limits) throws ReadException {
    InputStream file = null;
    try {
      file = input.open();
      Counting counting = new Counting(new BufferedInputStream(file, BUFFER));
      if (!input.isGzipped()) {
        return counting;
      }
      InputStream expanded = new GZIPInputStream(counting, BUFFER);
      return new ExpansionLimit(expanded, () -> counting.count, limits.maxBytes());
    } catch (IOException e) {
      close(file);
      throw failed(input, e);
    }
  }

  /**
   * All bytes of an input of one article.
   *
   * @throws ReadException {@link ReadErrorCode#TOO_LARGE} and as {@link #failed} has it
   */
  static byte[] whole(NamedBytes input, ReadLimits limits) throws ReadException {
    try (InputStream in = open(input, limits)) {
      byte[] bytes = in.readNBytes(limits.maxBytes());
      if (in.read() >= 0) {
        throw tooLarge(input.name(), limits);
      }
      return bytes;
    } catch (IOException e) {
      throw failed(input, e);
    }
  }

  static ReadException tooLarge(String place, ReadLimits limits) {
    return new ReadException(
        ReadErrorCode.TOO_LARGE,
        place,
        "longer than " + limits.maxBytes() + " bytes",
        "Split it into one file an article, or raise --max-bytes");
  }

  /** What a broken stream means to a user. */
  static ReadException failed(NamedBytes input, IOException e) {
    if (e instanceof ExpansionLimit.Passed) {
      return new ReadException(
          ReadErrorCode.EXPANDS_TOO_MUCH,
          input.name(),
          "expands without measure: " + e.getMessage(),
          "Expand it yourself if you trust it, and give what comes out",
          e);
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return damaged(input, e);
    }
    if (e instanceof NoSuchFileException) {
      return new ReadException(
          ReadErrorCode.PATH_MISSING,
          input.name(),
          "is not there, or is a link to nothing",
          "Check the path and run again",
          e);
    }
    if (e instanceof Input.Unlistable) {
      return unreadable(input, "is a folder that cannot be listed", e);
    }
    return unreadable(input, "cannot be read (" + e.getClass().getSimpleName() + ")", e);
  }

  static ReadException damaged(NamedBytes input, Exception e) {
    return new ReadException(
        ReadErrorCode.DAMAGED,
        input.name(),
        "is damaged or cut short (" + e.getMessage() + ")",
        "Fetch or make it again; what came before the damage is done",
        e);
  }

  private static ReadException unreadable(NamedBytes input, String problem, IOException cause) {
    return new ReadException(
        ReadErrorCode.PATH_UNREADABLE,
        input.name(),
        problem,
        "Check its permissions and the disk, and run again",
        cause);
  }

  /** Closes what was only read; nothing can be lost by it. */
  static void close(InputStream in) {
    try {
      if (in != null) {
        in.close();
      }
    } catch (IOException e) {
      return;
    }
  }

  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = super.read(bytes, offset, length);
      count += Math.max(n, 0);
      return n;
    }
  }
}
