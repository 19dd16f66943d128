package org.w3id.dixit.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.w3id.dixit.evaluation.text.Span;

/**
 * A folder of re3d, or one of its sources: {@code documents.json} and {@code relations.json}, each
 * with an object a line. Every document was judged for every relation. Passages are named by the
 * documents' ids.
 *
 * <p>Relationship and Entity Extraction Evaluation Dataset, Dstl, 2017.
 */
public final class Re3dGold {
  /** The file by which a folder is known. */
  public static final String RELATIONS = "relations.json";

  private Re3dGold() {}

  /** The documents of all sources, source by source. */
  public static List<GoldPassage> read(Path folder) {
    List<Path> files = GoldFiles.walk(folder, RELATIONS);
    List<JsonNode> relations = new ArrayList<>();
    List<JsonNode> documents = new ArrayList<>();
    for (Path file : files) {
      relations.addAll(JsonLines.read(file, line -> line));
      documents.addAll(JsonLines.read(file.resolveSibling("documents.json"), line -> line));
    }
    TreeSet<String> types = new TreeSet<>();
    relations.forEach(relation -> types.add(relation.path("type").asText()));
    Map<String, Map<String, List<GoldPassage.Fact>>> facts = new LinkedHashMap<>();
    for (JsonNode document : documents) {
      Map<String, List<GoldPassage.Fact>> none = new LinkedHashMap<>();
      types.forEach(type -> none.put(type, new ArrayList<>()));
      facts.put(document.path("_id").asText(), none);
    }
    for (JsonNode relation : relations) {
      Map<String, List<GoldPassage.Fact>> own = facts.get(relation.path("documentId").asText());
      GoldFiles.require(own != null, "a relation of " + folder + " has no document: " + relation);
      own.get(relation.path("type").asText())
          .add(new GoldPassage.Fact(span(relation, "source"), span(relation, "target")));
    }
    return documents.stream()
        .map(d -> passage(d.path("_id").asText(), d.path("text").asText(), facts))
        .toList();
  }

  private static GoldPassage passage(
      String id, String text, Map<String, Map<String, List<GoldPassage.Fact>>> facts) {
    return new GoldPassage(id, text, facts.get(id));
  }

  private static Span span(JsonNode relation, String role) {
    return new Span(relation.path(role + "Begin").asInt(), relation.path(role + "End").asInt());
  }
}
