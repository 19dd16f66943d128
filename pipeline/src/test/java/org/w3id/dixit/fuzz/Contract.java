package org.w3id.dixit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
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
  private static final Map<Format, Exporter> EXPORTERS =
      Format.all().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(), format -> format.exporter(ENGINE, ExportOptions.DEFAULT)));

  private Contract() {}

  /** The article, cleaned as a run does it, with nothing found in it. */
  static AnnotatedArticle cleaned(Article article) {
    CleanText clean = CLEANER.clean(article.text());
    return new AnnotatedArticle(
        article,
        article.given().or(clean.found()),
        new AnnotatedText(clean.text(), List.of(), List.of(), List.of()),
        OptionalInt.empty());
  }

  /** Writes the article in every format; the document must keep the contract. */
  static void checkWritten(AnnotatedArticle article) {
    for (Format format : Format.all()) {
      byte[] written = written(EXPORTERS.get(format), article);
      if (format == Format.JSONLD || format == Format.NDJSONLD) {
        check(written, article.article().text());
      }
    }
  }

  private static byte[] written(Exporter exporter, AnnotatedArticle article) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      exporter.write(article, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory is no file", e);
    }
  }

  private static void check(byte[] written, String text) {
    try {
      JsonNode document = JSON.readTree(written);
      List<Finding> findings = CHECKER.check(document, text);
      if (!findings.isEmpty()) {
        throw new AssertionError("the contract is broken: " + findings);
      }
    } catch (IOException e) {
      throw new AssertionError("no JSON was written", e);
    }
  }
}
