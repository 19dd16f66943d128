package org.w3id.dixit.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.dixit.run.HostileInput;

/** Where a fuzzer begins: the seed articles, and the inputs that were made to break things. */
final class Seeds {
  /** Bytes; a fuzzer changes short inputs faster. */
  private static final int MOST = 1_000;

  /** Bytes of a hostile input that is taken as a file. */
  private static final int LARGEST_FILE = 20_000;

  /** Of an article; each is run in a normal build, too. */
  private static final int MOST_PARTS = 2;

  private Seeds() {}

  /** Texts: the seed articles' first parts, and the beginnings of the hostile ones. */
  static Stream<byte[]> texts() {
    Stream<byte[]> hostile =
        HostileInput.all().stream()
            .filter(input -> input.name().endsWith(".txt"))
            .map(input -> Arrays.copyOf(input.bytes(), Math.min(input.bytes().length, MOST)));
    return Stream.concat(articles().stream().flatMap(Seeds::parts), hostile);
  }

  /** Files: the hostile ones that are not large, each after a line with its name. */
  static Stream<byte[]> files() {
    return HostileInput.all().stream()
        .filter(input -> input.name().indexOf('\n') < 0)
        .filter(input -> input.bytes().length <= LARGEST_FILE)
        .map(Seeds::named);
  }

  private static byte[] named(HostileInput input) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes((input.name() + "\n").getBytes(StandardCharsets.UTF_8));
    out.writeBytes(input.bytes());
    return out.toByteArray();
  }

  private static List<String> articles() {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("dixit.root"), "seeds"))) {
      List<String> articles = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        articles.add(Files.readString(file));
      }
      return articles;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whole paragraphs, as many as fit; of a longer one its beginning. */
  private static Stream<byte[]> parts(String article) {
    List<byte[]> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String paragraph : article.lines().map(line -> line + "\n").toList()) {
      if (part.length() + paragraph.length() > MOST && !part.isEmpty()) {
        parts.add(part.toString().getBytes(StandardCharsets.UTF_8));
        part.setLength(0);
      }
      part.append(paragraph, 0, Math.min(paragraph.length(), MOST));
    }
    parts.add(part.toString().getBytes(StandardCharsets.UTF_8));
    return parts.stream().limit(MOST_PARTS);
  }
}
