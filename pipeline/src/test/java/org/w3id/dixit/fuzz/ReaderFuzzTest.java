package org.w3id.dixit.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.ArticleSource;
import org.w3id.dixit.read.NamedBytes;
import org.w3id.dixit.read.PendingArticle;
import org.w3id.dixit.read.ReadException;
import org.w3id.dixit.read.ReadLimits;

/**
 * Any bytes under any name are articles, or a {@link ReadException}. The first line of an input is
 * the name, the rest the bytes.
 */
class ReaderFuzzTest {
  private static final ReadLimits LIMITS = new ReadLimits(1 << 16);

  /** More than a file of that size can hold; a source must come to its end. */
  private static final int MANY = 1 << 16;

  private final ArticleReaders readers = ArticleReaders.standard();

  @MethodSource("org.w3id.dixit.fuzz.Seeds#files")
  @DictionaryFile(resourcePath = "files.dict")
  @FuzzTest(maxDuration = "5m")
  void whatIsReadCanBeWritten(byte[] data) {
    int line = 0;
    while (line < data.length && data[line] != '\n') {
      line++;
    }
    String name = new String(data, 0, line, StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOfRange(data, Math.min(line + 1, data.length), data.length);
    read(new InMemory(name, bytes));
  }

  private void read(NamedBytes input) {
    try (ArticleSource source = readers.open(input, LIMITS)) {
      boolean more = true;
      for (int n = 0; more; n++) {
        if (n > MANY) {
          throw new AssertionError("the source has no end");
        }
        more = next(source);
      }
    } catch (ReadException e) {
      require(!e.getMessage().contains("\n"), "a message of more than one line");
    }
  }

  /** A record that cannot be read is passed by; the rest of an input that cannot ends it. */
  private static boolean next(ArticleSource source) throws ReadException {
    try {
      Optional<PendingArticle> article = source.next();
      if (article.isPresent()) {
        Contract.checkWritten(Contract.cleaned(article.get().read()));
      }
      return article.isPresent();
    } catch (ReadException e) {
      if (e.recordId().isEmpty()) {
        throw e;
      }
      return true;
    }
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new AssertionError(message);
    }
  }

  private static final class InMemory implements NamedBytes {
    private final String name;
    private final byte[] bytes;

    InMemory(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
