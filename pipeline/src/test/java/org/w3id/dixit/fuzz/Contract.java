package org.w3id.dixit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.clean.CleanText;
import org.w3id.dixit.clean.PageCleaner;
import org.w3id.dixit.export.AnnotatedArticle;
import org.w3id.dixit.export.EngineInfo;
import org.w3id.dixit.export.ExportOptions;
import org.w3id.dixit.export.Exporter;
import org.w3id.dixit.export.Finding;
import org.w3id.dixit.export.Format;
import org.w3id.dixit.export.InvariantChecker;
import org.w3id.dixit.read.Article;

/** What must hold of every article, whatever it is made of. */
final class Contract {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final InvariantChecker CHECKER = new InvariantChecker();
  private static final EngineInfo ENGINE =
      new EngineInfo("0.1.0", "ab".repeat(32), EngineInfo.DEFAULT_BASE);

  private static final PageCleaner CLEANER = new PageCleaner(PageCleaner.Mode.ARTICLE);

  /** What a run can be told to write: the words at the offsets, the whole text too, neither. */
  static final List<ExportOptions> OPTIONS =
      List.of(
          ExportOptions.DEFAULT, new ExportOptions(true, true), new ExportOptions(false, false));

  private static final Map<ExportOptions, Map<Format, Exporter>> EXPORTERS =
      OPTIONS.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Contract::all));

  /** The tables, with the document's key for what a row stands for. */
  private static final Map<Format, String> ROWS =
      Map.of(
          Format.QUOTATIONS, "attributions",
          Format.ENTITIES, "entities",
          Format.RELATIONS, "relations");

  /** A statement of RDF 1.1 N-Quads without blank nodes, graphs and language tags. */
  private static final Pattern QUAD = quad();

  private Contract() {}

  private static Map<Format, Exporter> all(ExportOptions options) {
    return Format.all().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Function.identity(), format -> format.exporter(ENGINE, options)));
  }

  private static Pattern quad() {
    String iri = "<[a-z]+:[^\\x00-\\x20<>\"{}|^`\\\\]*>";
    String literal =
        "\"(?:[^\"\\\\\\n\\r]|\\\\[tbnrf\"\\\\]|\\\\u[0-9A-F]{4})*+\"(?:\\^\\^" + iri + ")?";
    return Pattern.compile(iri + " " + iri + " (?:" + iri + "|" + literal + ") \\.");
  }

  /** The article, cleaned as a run does it, with nothing found in it. */
  static AnnotatedArticle cleaned(Article article) {
    CleanText clean = CLEANER.clean(article.text());
    return new AnnotatedArticle(
        article,
        article.given().or(clean.found()),
        new AnnotatedText(clean.text(), List.of(), List.of(), List.of()),
        OptionalInt.empty());
  }

  /** Writes the article in every format, as a run does where it is not told otherwise. */
  static void checkWritten(AnnotatedArticle article) {
    checkWritten(article, ExportOptions.DEFAULT);
  }

  /** The documents must keep the contract, quads and tables hold what the document holds. */
  static void checkWritten(AnnotatedArticle article, ExportOptions options) {
    JsonNode document = document(Format.JSONLD, article, options);
    if (!document.equals(document(Format.NDJSONLD, article, options))) {
      throw new AssertionError("the two forms of the document differ");
    }
    checkQuads(written(Format.NQUADS, article, options));
    checkQuads(written(Format.NQUADS_PLAIN, article, options));
    ROWS.forEach((table, key) -> checkRows(written(table, article, options), document.path(key)));
  }

  private static JsonNode document(Format format, AnnotatedArticle article, ExportOptions options) {
    try {
      JsonNode document = JSON.readTree(written(format, article, options));
      List<Finding> findings = CHECKER.check(document, article.article().text());
      if (!findings.isEmpty()) {
        throw new AssertionError("the contract is broken: " + findings);
      }
      return document;
    } catch (IOException e) {
      throw new AssertionError("no JSON was written", e);
    }
  }

  /** As a run writes it, after its header. */
  static String written(Format format, AnnotatedArticle article, ExportOptions options) {
    try {
      Exporter exporter = EXPORTERS.get(options).get(format);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes(exporter.header());
      exporter.write(article, out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("memory is no file", e);
    }
  }

  private static void checkQuads(String quads) {
    quads
        .lines()
        .filter(quad -> !QUAD.matcher(quad).matches())
        .forEach(
            quad -> {
              throw new AssertionError("not a quad: " + quad);
            });
  }

  private static void checkRows(String table, JsonNode nodes) {
    try (CSVParser rows = CSVParser.parse(table, CSVFormat.RFC4180)) {
      List<CSVRecord> records = rows.getRecords();
      int columns = records.get(0).size();
      if (records.size() != nodes.size() + 1
          || records.stream().anyMatch(r -> r.size() != columns)) {
        throw new AssertionError("not " + nodes.size() + " rows of " + columns + ": " + table);
      }
    } catch (IOException e) {
      throw new AssertionError("no table was written", e);
    }
  }
}
