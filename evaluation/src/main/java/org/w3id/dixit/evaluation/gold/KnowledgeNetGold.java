package org.w3id.dixit.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.dixit.evaluation.text.Span;

/**
 * A file of KnowledgeNet: a passage with one property and at most one fact a line. Passages are
 * named {@code <document>_<start>_<end>}.
 *
 * <p>Mesquita et al., "KnowledgeNet: A Benchmark Dataset for Knowledge Base Population", EMNLP
 * 2019.
 */
public final class KnowledgeNetGold {
  private KnowledgeNetGold() {}

  /** The passages of a file, in the order in which it first has them. */
  public static List<GoldPassage> read(Path file) {
    Map<String, Map<String, List<GoldPassage.Fact>>> facts = new LinkedHashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    for (JsonNode line : JsonLines.read(file, line -> line)) {
      String name =
          line.path("documentId").asText()
              + "_"
              + line.path("passageStart").asInt()
              + "_"
              + line.path("passageEnd").asInt();
      texts.put(name, line.path("passage").asText());
      List<GoldPassage.Fact> stated =
          facts
              .computeIfAbsent(name, n -> new LinkedHashMap<>())
              .computeIfAbsent(line.path("property").asText(), p -> new ArrayList<>());
      if (line.hasNonNull("subjectStart") && line.hasNonNull("objectStart")) {
        stated.add(new GoldPassage.Fact(span(line, "subject"), span(line, "object")));
      }
    }
    return texts.entrySet().stream()
        .map(text -> new GoldPassage(text.getKey(), text.getValue(), facts.get(text.getKey())))
        .toList();
  }

  private static Span span(JsonNode line, String role) {
    int passage = line.path("passageStart").asInt();
    return new Span(
        line.path(role + "Start").asInt() - passage, line.path(role + "End").asInt() - passage);
  }
}
