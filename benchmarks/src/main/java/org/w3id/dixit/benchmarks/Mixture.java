package org.w3id.dixit.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Short articles without end: paragraphs of the given articles and hand-made ones, drawn and put
 * together anew for each. The same numbers give the same articles.
 */
final class Mixture {
  private static final String HAND_MADE = "paragraphs.txt";
  private static final int SHORTEST = 40;
  private static final int LONGEST = 300;
  private static final int FOLDER = 1_000;
  private static final long SEED = 6;

  private final List<String> paragraphs;

  private Mixture(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /**
   * Takes the paragraphs of middle length of some articles.
   *
   * @param articles folder of {@code .txt} files
   */
  static Mixture of(Path articles) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    try (InputStream in = Mixture.class.getResourceAsStream(HAND_MADE)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(paragraphs::add);
    }
    for (Path article : Workload.texts(articles)) {
      Files.readString(article)
          .lines()
          .filter(line -> line.length() >= SHORTEST && line.length() <= LONGEST)
          .forEach(paragraphs::add);
    }
    return new Mixture(paragraphs);
  }

  /** That of Dixit's own. */
  static Mixture ofSeeds() throws IOException {
    return of(Path.of(System.getProperty("dixit.root"), "seeds"));
  }

  /** Writes so many articles into a folder, a thousand a subfolder. */
  void write(int articles, Path folder) throws IOException {
    for (int i = 0; i < articles; i++) {
      Path under = folder.resolve(String.format(Locale.ROOT, "%03d", i / FOLDER));
      Files.createDirectories(under);
      Files.writeString(under.resolve(String.format(Locale.ROOT, "%05d.txt", i)), article(i));
    }
  }

  /** One or two paragraphs below a line that no other article has. */
  String article(int number) {
    Random random = new Random(SEED * 1_000_003 + number);
    StringBuilder text = new StringBuilder("Dispatch " + number + "\n");
    int length = 1 + random.nextInt(2);
    for (int i = 0; i < length; i++) {
      text.append('\n').append(paragraphs.get(random.nextInt(paragraphs.size()))).append('\n');
    }
    return text.toString();
  }
}
