package org.w3id.dixit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Articles in a folder, for both systems the same files.
 *
 * @param name what it is measured for
 * @param folder the articles, nothing else
 * @param list a file with their paths, one a line
 * @param articles how many
 * @param tokens how many tokens CoreNLP's tokenizer makes of them
 */
record Workload(String name, Path folder, Path list, int articles, long tokens) {

  /**
   * Copies articles into a folder of their own, again and again under other names.
   *
   * @param copies how many of each, 1 or more
   */
  static Workload of(String name, List<Path> articles, int copies, Path under) throws IOException {
    Path folder = Files.createDirectories(under.resolve(name));
    List<String> paths = new ArrayList<>();
    long tokens = 0;
    for (int copy = 0; copy < copies; copy++) {
      for (Path article : articles) {
        String file = String.format(Locale.ROOT, "%03d-%s", copy, article.getFileName());
        paths.add(Files.copy(article, folder.resolve(file)).toString());
        tokens += copy == 0 ? Tokens.count(Files.readString(article)) : 0;
      }
    }
    Path list = Files.write(under.resolve(name + ".list"), paths);
    return new Workload(name, folder, list, paths.size(), tokens * copies);
  }

  /** The text files of a folder, sorted by name. */
  static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
