package org.w3id.dixit.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.w3id.dixit.annotate.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether a long article costs more a token than a short one. */
@Command(
    name = "length",
    mixinStandardHelpOptions = true,
    description = "Cost of a token in an article of 1,000 tokens and in one of 100,000, warm.")
final class LengthCommand implements Callable<Integer> {
  private static final int SHORT = 1_000;
  private static final int LONG = 100_000;

  @Mixin private WarmEngine warm;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the result there too.")
  private Path json;

  @Override
  public Integer call() throws Exception {
    List<String> paragraphs =
        warm.texts().stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();
    String shortText = text(paragraphs, SHORT);
    String longText = text(paragraphs, LONG);
    Engine engine = warm.engine(List.of(shortText));
    double[] shortCosts = new double[warm.rounds()];
    double[] longCosts = new double[warm.rounds()];
    for (int round = 0; round < warm.rounds(); round++) {
      shortCosts[round] = microseconds(engine, shortText, LONG / SHORT);
      longCosts[round] = microseconds(engine, longText, 1);
    }
    report(Medians.of(shortCosts), Medians.of(longCosts));
    return 0;
  }

  /** Paragraphs again and again until there are so many tokens. */
  private static String text(List<String> paragraphs, int tokens) {
    StringBuilder text = new StringBuilder();
    long count = 0;
    for (int i = 0; count < tokens; i++) {
      String paragraph = paragraphs.get(i % paragraphs.size());
      text.append(paragraph).append('\n');
      count += Tokens.count(paragraph);
    }
    return text.toString();
  }

  /** The cost of a token, in microseconds. */
  private static double microseconds(Engine engine, String text, int times) {
    List<Integer> found = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      found.add(engine.annotate(text).entities().size());
    }
    double took = (System.nanoTime() - start) / 1e3;
    return took / ((double) Tokens.count(text) * found.size());
  }

  private void report(double shortCost, double longCost) throws Exception {
    System.out.printf(
        Locale.ROOT,
        "a token in an article of 1,000: %.1f us, of 100,000: %.1f us; %.2f times as much%n",
        shortCost,
        longCost,
        longCost / shortCost);
    if (json != null) {
      String result =
          String.format(
              Locale.ROOT,
              "{\"us a token of 1,000\": %.2f, \"us a token of 100,000\": %.2f, \"ratio\": %.4f}%n",
              shortCost,
              longCost,
              longCost / shortCost);
      Files.writeString(json, result);
    }
  }
}
