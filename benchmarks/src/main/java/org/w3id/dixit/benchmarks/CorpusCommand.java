package org.w3id.dixit.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.w3id.dixit.corpus.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether the millionth article costs what the first does. */
@Command(
    name = "corpus",
    mixinStandardHelpOptions = true,
    description = "Joining made-up articles: processor time and memory as their number doubles.")
final class CorpusCommand implements Callable<Integer> {
  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "5000",
      description = "How many at first; doubled three times. Default: 5000.")
  private int articles;

  @Override
  public Integer call() throws IOException {
    measure(articles);
    System.out.println("articles   ms an article   KB an article   shared statements");
    for (int n : List.of(articles, 2 * articles, 4 * articles, 8 * articles)) {
      System.out.println(measure(n));
    }
    return 0;
  }

  private static String measure(int number) throws IOException {
    Path folder = Files.createTempDirectory("dixit-corpus");
    Path file = folder.resolve("articles.ndjsonld.gz");
    try (HeapAfterCollections heap = new HeapAfterCollections()) {
      MadeUpArticles.write(number, file);
      long before = heap.startAnew();
      long start = processorNanos();
      Corpus corpus = Corpus.of(folder, problem -> System.err.println(problem));
      double milliseconds = (processorNanos() - start) / 1e6;
      long shared = corpus.statements().stream().filter(s -> s.articles() > 1).count();
      return String.format(
          Locale.ROOT,
          "%,8d   %13.2f   %13.1f   %17d",
          number,
          milliseconds / number,
          (heap.most() - before) / 1024.0 / number,
          shared);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  /** Of this thread: collections are left out, and so is what else the machine does. */
  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
