package org.w3id.dixit.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A plain text file: one article, decoded by {@link TextDecoder}. */
public final class TextReader implements ArticleReader {
  @Override
  public ArticleSource open(Input input, ReadLimits limits) {
    return new OneFile(input, limits);
  }

  private static final class OneFile implements ArticleSource {
    private final Input input;
    private final ReadLimits limits;
    private boolean taken;

    OneFile(Input input, ReadLimits limits) {
      this.input = input;
      this.limits = limits;
    }

    @Override
    public Optional<Article> next() throws ReadException {
      if (taken) {
        return Optional.empty();
      }
      taken = true;
      byte[] bytes = bytes(input, limits);
      TextDecoder.Decoded decoded = TextDecoder.decode(bytes, input.name());
      return Optional.of(
          new Article(
              input.name(), Optional.empty(), decoded.text(), decoded.encoding(), Metadata.NONE));
    }

    @Override
    public void close() {
      // nothing is held open between articles
    }
  }

  static byte[] bytes(Input input, ReadLimits limits) throws ReadException {
    Path file = input.file();
    if (Files.isDirectory(file)) {
      throw unreadable(input, "is a folder that cannot be listed", null);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(limits.maxBytes());
      if (in.read() >= 0) {
        throw new ReadException(
            ReadErrorCode.TOO_LARGE,
            input.name(),
            "longer than " + limits.maxBytes() + " bytes",
            "Split it into one file an article, or raise the limit");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new ReadException(
          ReadErrorCode.PATH_MISSING,
          input.name(),
          "is not there, or is a link to nothing",
          "Check the path and run again",
          e);
    } catch (IOException e) {
      throw unreadable(input, "cannot be read (" + e.getClass().getSimpleName() + ")", e);
    }
  }

  private static ReadException unreadable(Input input, String problem, IOException cause) {
    return new ReadException(
        ReadErrorCode.PATH_UNREADABLE,
        input.name(),
        problem,
        "Check its permissions and the disk, and run again",
        cause);
  }
}
