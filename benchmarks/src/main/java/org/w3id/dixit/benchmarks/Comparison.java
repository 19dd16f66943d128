package org.w3id.dixit.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The medians of all systems on all workloads, and what follows from them.
 *
 * @param one a single article
 * @param many the same and many more
 * @param seeds a few pages from a start
 * @param heaps as {@code -Xmx} had them
 * @param medians by system, then by workload's name
 */
record Comparison(
    Workload one,
    Workload many,
    Workload seeds,
    Map<Contender, String> heaps,
    Map<Contender, Map<String, Medians>> medians) {

  /**
   * Tokens a second once it runs: those of all articles but one, by the difference of the two wall
   * times, so that start and loading cancel out.
   */
  double tokensASecond(Contender contender) {
    return speed(contender, Medians::seconds);
  }

  private double speed(Contender contender, ToDoubleFunction<Medians> time) {
    double more = time.applyAsDouble(on(contender, many)) - time.applyAsDouble(on(contender, one));
    return (many.tokens() - one.tokens()) / more;
  }

  private Medians on(Contender contender, Workload workload) {
    return medians.get(contender).get(workload.name());
  }

  private double gigabytes(Contender contender, Workload workload) {
    return on(contender, workload).peakBytes() / 1e9;
  }

  private Map<String, Double> figures(Contender contender) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("tokens a second", tokensASecond(contender));
    figures.put("tokens a processor second", speed(contender, Medians::processorSeconds));
    figures.put("first article from a start, s", on(contender, one).seconds());
    figures.put("seeds from a start, s", on(contender, seeds).seconds());
    figures.put("processor time of the seeds, s", on(contender, seeds).processorSeconds());
    figures.put("peak memory on the seeds, GB", gigabytes(contender, seeds));
    figures.put("peak memory on many articles, GB", gigabytes(contender, many));
    return figures;
  }

  /** The figures side by side; a ratio above 1 is Dixit's favour. */
  String table() {
    Map<String, Double> dixit = figures(Contender.DIXIT);
    StringBuilder text = new StringBuilder(header());
    boolean both = medians.containsKey(Contender.STOCK);
    Map<String, Double> stock = both ? figures(Contender.STOCK) : Map.of();
    text.append(line("", "Dixit", both ? "stock" : "", both ? "ratio" : ""));
    dixit.forEach(
        (name, value) -> {
          Double other = stock.get(name);
          String ratio = other == null ? "" : number(ratio(name, value, other)) + " x";
          text.append(line(name, number(value), other == null ? "" : number(other), ratio));
        });
    return text.toString();
  }

  private static double ratio(String figure, double dixit, double stock) {
    return figure.startsWith("tokens") ? dixit / stock : stock / dixit;
  }

  private String header() {
    return String.format(
        Locale.ROOT,
        "%d articles, %,d tokens; seeds %d articles, %,d tokens; one thread, a fresh JVM a run%n",
        many.articles(),
        many.tokens(),
        seeds.articles(),
        seeds.tokens());
  }

  private static String line(String name, String first, String second, String ratio) {
    return String.format(Locale.ROOT, "%-34s %9s %9s %9s", name, first, second, ratio)
            .stripTrailing()
        + "\n";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
  }

  /** All figures, ratios, heaps and numbers of runs. */
  ObjectNode json() {
    ObjectNode root = new ObjectMapper().createObjectNode();
    for (Workload workload : List.of(one, many, seeds)) {
      root.withObject("/workloads")
          .putObject(workload.name())
          .put("articles", workload.articles())
          .put("tokens", workload.tokens());
    }
    root.put("java", System.getProperty("java.vm.version"));
    root.put("processors", Runtime.getRuntime().availableProcessors());
    for (Contender contender : medians.keySet()) {
      ObjectNode system = root.putObject(contender.label());
      system.put("heap", heaps.get(contender));
      system.put("runs", on(contender, many).runs());
      figures(contender).forEach(system::put);
    }
    if (medians.containsKey(Contender.STOCK)) {
      ObjectNode ratios = root.putObject("ratios");
      Map<String, Double> stock = figures(Contender.STOCK);
      figures(Contender.DIXIT)
          .forEach((name, value) -> ratios.put(name, ratio(name, value, stock.get(name))));
    }
    return root;
  }
}
