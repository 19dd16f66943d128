package org.w3id.dixit.corenlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Articles to annotate. */
final class Texts {
  /** A name, its pronoun, two who speak together, a refusal, a relation, an emoji before them. */
  static final String NEWS =
      """
      \uD83D\uDCF0 Talks to go on
      Maria Keller, a spokeswoman for the European Commission, said that the talks with Norway would go on in May.
      “We are ready to sign the agreement,” she told reporters in Brussels on Monday.
      Norway and Iceland said in a joint statement that they welcomed the offer.
      Finance Minister Lars Berg declined to comment on the price.
      """;

  private Texts() {}

  /** The five seed articles, as they came. */
  static List<String> seeds() {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("dixit.root"), "seeds"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Texts::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
