package org.w3id.dixit.interop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.export.AnnotatedArticle;
import org.w3id.dixit.export.EngineInfo;
import org.w3id.dixit.export.ExportOptions;
import org.w3id.dixit.export.Format;
import org.w3id.dixit.export.JsonLdWriter;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.Metadata;

/** The documents that all consumers read: the committed output, by-hand articles, random ones. */
final class Documents {
  private static final int RANDOM = 200;

  static final EngineInfo ENGINE =
      new EngineInfo("0.1.0-SNAPSHOT", "0123456789abcdef".repeat(4), EngineInfo.DEFAULT_BASE);

  private Documents() {}

  /** By name. */
  static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> documents = new TreeMap<>(committed());
    documents.putAll(byHand());
    articles()
        .forEach(
            (name, article) -> documents.put(name, writer(ExportOptions.DEFAULT).bytes(article)));
    return documents;
  }

  /** Those that are made here, by the name of the document that has all their words. */
  static Map<String, AnnotatedArticle> articles() {
    Map<String, AnnotatedArticle> articles = new TreeMap<>();
    articles.put("complete", CompleteArticle.annotated());
    articles.put("empty", empty());
    for (int seed = 0; seed < RANDOM; seed++) {
      articles.put("random-%03d".formatted(seed), new RandomArticle(seed).annotated());
    }
    return articles;
  }

  /** Those that are made here as NDJSON-LD, in the order of their names. */
  static byte[] lines() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (AnnotatedArticle article : articles().values()) {
      Format.NDJSONLD.exporter(ENGINE, ExportOptions.DEFAULT).write(article, out);
    }
    return out.toByteArray();
  }

  /** What the default run gave, empty before the first one is committed. */
  static Map<String, byte[]> committed() throws IOException {
    Map<String, byte[]> documents = new TreeMap<>();
    Path output = root().resolve("output");
    if (Files.isDirectory(output)) {
      try (Stream<Path> files = Files.list(output)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".jsonld")).sorted().toList()) {
          documents.put("output-" + file.getFileName(), Files.readAllBytes(file));
        }
      }
    }
    return documents;
  }

  static Map<String, byte[]> byHand() {
    AnnotatedArticle complete = CompleteArticle.annotated();
    EngineInfo web = new EngineInfo("1.0", "f".repeat(64), "https://example.org/news");
    return Map.of(
        "complete", writer(ExportOptions.DEFAULT).bytes(complete),
        "complete-without-words", writer(new ExportOptions(false, false)).bytes(complete),
        "complete-with-body", writer(new ExportOptions(true, true)).bytes(complete),
        "complete-other-base", new JsonLdWriter(web, ExportOptions.DEFAULT).bytes(complete),
        "complete-one-line",
            new JsonLdWriter(ENGINE, ExportOptions.DEFAULT, JsonLdWriter.Layout.ONE_LINE)
                .bytes(complete),
        "empty", writer(ExportOptions.DEFAULT).bytes(empty()));
  }

  private static AnnotatedArticle empty() {
    return new AnnotatedArticle(
        new Article("empty.txt", Optional.empty(), "", "UTF-8", Metadata.NONE),
        Metadata.NONE,
        new AnnotatedText("", List.of(), List.of(), List.of()));
  }

  private static JsonLdWriter writer(ExportOptions options) {
    return new JsonLdWriter(ENGINE, options);
  }

  /** The project's folder. */
  static Path root() {
    return Path.of(System.getProperty("dixit.root"));
  }
}
