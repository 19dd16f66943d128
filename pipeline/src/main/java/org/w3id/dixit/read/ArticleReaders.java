package org.w3id.dixit.read;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which reader reads which files: a map from extension to reader. The extension is in lower case
 * and without its dot; the empty one stands for files without. Immutable.
 */
public final class ArticleReaders {
  private final Map<String, ArticleReader> byExtension;

  private ArticleReaders(Map<String, ArticleReader> byExtension) {
    this.byExtension = byExtension;
  }

  /** All that Dixit reads, the fields of records under their usual names. */
  public static ArticleReaders standard() {
    return standard(RecordFields.DEFAULT);
  }

  /** All that Dixit reads. */
  public static ArticleReaders standard(RecordFields fields) {
    ArticleReader text = new TextReader();
    ArticleReader html = new HtmlReader();
    ArticleReader jsonLines = new JsonLinesReader(fields);
    return of(
        Map.ofEntries(
            Map.entry("", text),
            Map.entry("txt", text),
            Map.entry("text", text),
            Map.entry("html", html),
            Map.entry("htm", html),
            Map.entry("xhtml", html),
            Map.entry("jsonl", jsonLines),
            Map.entry("ndjson", jsonLines),
            Map.entry("csv", new TableReader(fields, ',')),
            Map.entry("tsv", new TableReader(fields, '\t')),
            Map.entry("warc", new WebArchiveReader())));
  }

  /**
   * A registry of one's own.
   *
   * @throws IllegalArgumentException where there is no reader for files without extension
   */
  public static ArticleReaders of(Map<String, ArticleReader> byExtension) {
    if (!byExtension.containsKey("")) {
      throw new IllegalArgumentException(
          "a reader for files without extension is missing, there are only "
              + new TreeMap<>(byExtension).keySet());
    }
    return new ArticleReaders(Map.copyOf(byExtension));
  }

  /** The extensions known, sorted. */
  public Set<String> extensions() {
    return new TreeMap<>(byExtension).navigableKeySet();
  }

  /** Whether a file of that extension is read when it is met in a folder. */
  public boolean knows(String extension) {
    return byExtension.containsKey(extension);
  }

  /**
   * Opens an input by its extension; one with an unknown extension as a file without.
   *
   * @throws ReadException where it cannot be opened
   */
  public ArticleSource open(NamedBytes input, ReadLimits limits) throws ReadException {
    return reader(input).open(input, limits);
  }

  /** Whether an input holds many articles, each with a record id. */
  public boolean hasRecords(NamedBytes input) {
    return reader(input).hasRecords();
  }

  private ArticleReader reader(NamedBytes input) {
    return byExtension.getOrDefault(input.extension(), byExtension.get(""));
  }
}
