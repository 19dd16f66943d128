package org.w3id.dixit.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to the linked data and the tables, as docs/recipes.md answers them. */
class RecipesTest {
  private static final Path DOCUMENT = Documents.root().resolve("docs/recipes.md");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path data;

  private static final Map<String, Recipes.Result> RESULTS = new LinkedHashMap<>();

  @BeforeAll
  static void run() throws IOException {
    Recipes.writeData(data);
    Model graph = Recipes.graph(data);
    for (String name : Recipes.names()) {
      RESULTS.put(name, Recipes.run(graph, Recipes.text(name, ".rq")));
    }
  }

  /** What a better model finds in five articles may leave one question without an answer. */
  @Test
  void thereAreTenAtLeastAndMostFindSomethingInTheSeeds() {
    assertThat(RESULTS).hasSizeGreaterThanOrEqualTo(10);
    assertThat(RESULTS.values()).filteredOn(r -> !r.rows().isEmpty()).hasSizeGreaterThan(7);
  }

  /** With {@code -Ddixit.refresh=true} the document is written anew. */
  @Test
  void theDocumentShowsWhatTheRecipesGive() throws IOException {
    String before = Files.readString(DOCUMENT);
    String now = before;
    for (Map.Entry<String, Recipes.Result> result : RESULTS.entrySet()) {
      now = RecipesDocument.with(now, result.getKey(), result.getValue());
    }
    if (Boolean.getBoolean("dixit.refresh")) {
      Files.writeString(DOCUMENT, now);
    } else {
      assertThat(before)
          .as("docs/recipes.md is not what output/ gives; run docs/recipes/refresh")
          .isEqualTo(now);
    }
  }

  @Test
  @Tag("interop")
  void rdflibDuckDbAndPandasGiveTheSameRows() throws Exception {
    Path results = Files.createDirectory(data.resolve("results"));
    assertThat(OtherConsumers.python("recipes.py", Recipes.FOLDER, data, results))
        .contains(RESULTS.size() + " recipes");

    for (Map.Entry<String, Recipes.Result> result : RESULTS.entrySet()) {
      for (String engine : List.of("rdflib", "duckdb", "pandas")) {
        Path file = results.resolve(result.getKey() + "." + engine + ".json");

        assertThat(rows(JSON.readTree(Files.readAllBytes(file))))
            .as(result.getKey() + " " + engine)
            .isEqualTo(result.getValue().rows());
      }
    }
  }

  private static List<List<Object>> rows(JsonNode json) {
    List<List<Object>> rows = new ArrayList<>();
    for (JsonNode row : json) {
      List<Object> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(cell.isNumber() ? (Object) cell.asDouble() : cell.asText()));
      rows.add(cells);
    }
    return rows;
  }
}
