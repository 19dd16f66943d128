package org.w3id.dixit.interop;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sections of docs/recipes.md: a recipe in its languages, and a table of what it gives. */
final class RecipesDocument {
  private static final int LONGEST_CELL = 80;

  private RecipesDocument() {}

  /**
   * The document with what stands between a recipe's two marks made anew.
   *
   * @throws IllegalArgumentException where the marks are missing
   */
  static String with(String document, String name, Recipes.Result result) throws IOException {
    String begin = "<!-- " + name + " -->\n";
    String end = "<!-- end -->";
    int from = document.indexOf(begin);
    int to = document.indexOf(end, Math.max(from, 0));
    if (from < 0 || to < 0) {
      throw new IllegalArgumentException(
          "docs/recipes.md has no lines '" + begin.strip() + "' and '" + end + "'");
    }
    return document.substring(0, from + begin.length())
        + code("sparql", Recipes.text(name, ".rq").replaceAll("(?m)^(#|PREFIX ).*\n+", ""))
        + "\n"
        + table(result)
        + document.substring(to);
  }

  private static String code(String language, String text) {
    return "```" + language + "\n" + text.strip() + "\n```\n";
  }

  private static String table(Recipes.Result result) {
    String rule = result.columns().stream().map(any -> "---").collect(Collectors.joining("|"));
    return row(result.columns())
        + "|"
        + rule
        + "|\n"
        + result.rows().stream()
            .map(row -> row(row.stream().map(RecipesDocument::cell).toList()))
            .collect(Collectors.joining());
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String cell(Object value) {
    if (value instanceof Double number) {
      boolean whole = number == Math.rint(number);
      return String.format(Locale.ROOT, whole ? "%.0f" : "%.2f", number);
    }
    String text = value.toString().replaceAll("\\s+", " ").replace("|", "\\|");
    return text.codePointCount(0, text.length()) <= LONGEST_CELL
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_CELL)).strip() + " …";
  }
}
