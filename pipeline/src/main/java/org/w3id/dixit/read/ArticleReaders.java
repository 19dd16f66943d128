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

  /** All that Dixit reads. */
  public static ArticleReaders standard() {
    ArticleReader text = new TextReader();
    return of(Map.of("", text, "txt", text, "text", text));
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
  public ArticleSource open(Input input, ReadLimits limits) throws ReadException {
    ArticleReader reader = byExtension.getOrDefault(input.extension(), byExtension.get(""));
    return reader.open(input, limits);
  }
}
