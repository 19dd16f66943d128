package org.w3id.dixit.run;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Outputs of many articles a file, {@code articles-00000.ndjsonld.gz} and so on.
 *
 * @param extension of what is in them, with its dot, {@code .ndjsonld} or {@code .nq}
 * @param size articles a part, at least 1
 */
public record Parts(String extension, int size) {
  private static final String GZIPPED = ".gz";
  private static final String NAME = "articles-";

  /** No input of many articles, whose folder has its name, can be called so. */
  private static final Pattern PART = Pattern.compile("articles-\\d{5,}\\.(ndjsonld|nq)\\.gz");

  public Parts {
    Objects.requireNonNull(extension, "extension");
    if (size < 1) {
      throw new IllegalArgumentException("a part holds at least 1 article, not " + size);
    }
    if (!isPart(NAME + "00000" + extension + GZIPPED)) {
      throw new IllegalArgumentException("no extension of parts: " + extension);
    }
  }

  /** The name of a part, numbered from 0. */
  String name(int number) {
    return NAME + String.format(Locale.ROOT, "%05d", number) + extension + GZIPPED;
  }

  /** Whether an output of an article is a part and no file of its own. */
  static boolean isPart(String output) {
    return PART.matcher(output).matches();
  }
}
