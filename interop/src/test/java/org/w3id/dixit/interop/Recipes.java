package org.w3id.dixit.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.dixit.corpus.CorpusFolder;
import org.w3id.dixit.corpus.RunTables;
import org.w3id.dixit.export.TableFormat;

/** The recipes of {@code docs/recipes}, and the data that they run over: the committed output. */
final class Recipes {
  static final Path FOLDER = Documents.root().resolve("docs/recipes");

  private Recipes() {}

  /** What a recipe gives; numbers as doubles, all else as strings. */
  record Result(List<String> columns, List<List<Object>> rows) {}

  /** Names of the recipes, sorted. */
  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".rq"))
          .map(name -> name.substring(0, name.length() - ".rq".length()))
          .sorted()
          .toList();
    }
  }

  /** The recipe's text in a language, by the ending of its file. */
  static String text(String name, String ending) throws IOException {
    return Files.readString(FOLDER.resolve(name + ending));
  }

  /** Writes {@code output/}, {@code corpus/} and {@code tables/} into a folder. */
  static void writeData(Path folder) throws IOException {
    Path output = Files.createDirectory(folder.resolve("output"));
    for (Map.Entry<String, byte[]> document : Documents.committed().entrySet()) {
      Files.write(output.resolve(document.getKey()), document.getValue());
    }
    CorpusFolder.write(Corpora.of(output), folder.resolve("corpus"), Set.of(TableFormat.CSV));
    RunTables.write(
        output,
        folder.resolve("tables"),
        Set.of(TableFormat.CSV),
        problem -> {
          throw new AssertionError(problem);
        });
  }

  /** The articles' graphs and the corpus', as one. */
  static Model graph(Path folder) throws IOException {
    Model model = ModelFactory.createDefaultModel();
    List<Path> files = new ArrayList<>(List.of(folder.resolve("corpus/corpus.jsonld")));
    try (Stream<Path> output = Files.list(folder.resolve("output"))) {
      output.sorted().forEach(files::add);
    }
    for (Path file : files) {
      DatasetGraph read = JvmConsumers.jena(Files.readAllBytes(file));
      model.add(ModelFactory.createModelForGraph(read.getDefaultGraph()));
    }
    return model;
  }

  static Result run(Model model, String sparql) {
    Query query = QueryFactory.create(sparql);
    try (QueryExecution execution = QueryExecution.create(query, model)) {
      ResultSet found = execution.execSelect();
      List<String> columns = found.getResultVars();
      List<List<Object>> rows = new ArrayList<>();
      found.forEachRemaining(
          solution -> rows.add(columns.stream().map(c -> plain(solution.get(c))).toList()));
      return new Result(columns, rows);
    }
  }

  private static Object plain(RDFNode value) {
    Node node = value.asNode();
    boolean isNumber = node.isLiteral() && node.getLiteralValue() instanceof Number;
    return isNumber
        ? Double.valueOf(((Number) node.getLiteralValue()).doubleValue())
        : node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
  }
}
