package org.w3id.dixit.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.w3id.dixit.annotate.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What each annotator costs, warm, on one thread. */
@Command(
    name = "layers",
    mixinStandardHelpOptions = true,
    description = "Tokens a second and share of the time of each of Dixit's annotators, warm.")
final class LayersCommand implements Callable<Integer> {
  @Mixin private WarmEngine warm;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the result there too.")
  private Path json;

  @Override
  public Integer call() throws Exception {
    List<String> texts = warm.texts();
    long tokens = texts.stream().mapToLong(Tokens::count).sum();
    Engine engine = warm.engine(texts);
    Map<String, Long> nanos = new LinkedHashMap<>();
    for (int round = 0; round < warm.rounds(); round++) {
      for (String text : texts) {
        engine.annotate(text, (layer, took) -> nanos.merge(layer, took, Long::sum));
      }
    }
    report(tokens * warm.rounds(), nanos);
    return 0;
  }

  private void report(long tokens, Map<String, Long> nanos) throws Exception {
    long all = nanos.values().stream().mapToLong(Long::longValue).sum();
    ObjectNode result = new ObjectMapper().createObjectNode().put("tokens", tokens);
    System.out.printf(Locale.ROOT, "%-22s %12s %8s%n", "", "tokens/s", "share");
    nanos.forEach((layer, took) -> row(result, layer, tokens, took, all));
    row(result, "all", tokens, all, all);
    if (json != null) {
      Files.writeString(json, result.toPrettyString() + "\n");
    }
  }

  private static void row(ObjectNode result, String layer, long tokens, long took, long all) {
    double speed = tokens / (took / 1e9);
    double share = 100.0 * took / all;
    System.out.printf(Locale.ROOT, "%-22s %,12.0f %6.1f %%%n", layer, speed, share);
    result.putObject(layer).put("tokens a second", speed).put("share, %", share);
  }
}
