package org.w3id.dixit.evaluation.gold;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.w3id.dixit.evaluation.error.EvaluationException;
import org.w3id.dixit.evaluation.error.EvaluationException.Code;
import org.w3id.dixit.evaluation.sheet.Columns;
import org.w3id.dixit.evaluation.sheet.Csv;
import org.w3id.dixit.evaluation.sheet.SpanCells;
import org.w3id.dixit.evaluation.text.CodePointText;
import org.w3id.dixit.evaluation.text.Pieces;

/**
 * Corrected output as sheets: {@code attributions.csv}, beside it {@code text/} with all articles
 * (one of which no row is left has no attributions) and, if there is one, {@code names.csv}. The
 * columns are those of {@link Columns}.
 *
 * @param articles sorted by name
 * @param names empty where there is no sheet of names
 */
public record SheetGold(List<GoldArticle> articles, List<GoldNames> names) {
  public SheetGold {
    articles = List.copyOf(articles);
    names = List.copyOf(names);
  }

  /** Reads the gold of an {@code attributions.csv}. */
  public static SheetGold read(Path file) {
    Map<String, WordFinder> finders = new LinkedHashMap<>();
    Map<String, String> texts = texts(file.resolveSibling(PolnearGold.TEXTS));
    texts.forEach((name, text) -> finders.put(name, new WordFinder(new CodePointText(text))));
    Map<String, List<GoldAttribution>> attributions = new LinkedHashMap<>();
    finders.keySet().forEach(name -> attributions.put(name, new ArrayList<>()));
    rows(
        file,
        Columns.ATTRIBUTIONS,
        finders,
        (row, finder) -> attributions.get(row.get(Columns.ARTICLE)).add(attribution(row, finder)));
    List<GoldArticle> articles = new ArrayList<>();
    attributions.forEach(
        (name, rows) ->
            articles.add(new GoldArticle(name, Optional.empty(), Pieces.NONE, rows, List.of())));
    return new SheetGold(articles, names(file.resolveSibling(Columns.NAMES_FILE), finders, texts));
  }

  private static Map<String, String> texts(Path folder) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Path file : GoldFiles.walk(folder, ".txt")) {
      String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
      texts.put(name.substring(0, name.length() - ".txt".length()), GoldFiles.text(file));
    }
    return texts;
  }

  private static List<GoldNames> names(
      Path file, Map<String, WordFinder> finders, Map<String, String> texts) {
    if (!Files.exists(file)) {
      return List.of();
    }
    Map<String, Set<GoldNames.Name>> names = new LinkedHashMap<>();
    finders.keySet().forEach(name -> names.put(name, new HashSet<>()));
    rows(
        file,
        Columns.NAMES,
        finders,
        (row, finder) -> names.get(row.get(Columns.ARTICLE)).addAll(names(row, finder)));
    List<GoldNames> articles = new ArrayList<>();
    names.forEach((name, all) -> articles.add(new GoldNames(name, texts.get(name), all)));
    return articles;
  }

  private static void rows(
      Path file,
      List<String> columns,
      Map<String, WordFinder> finders,
      BiConsumer<Map<String, String>, WordFinder> read) {
    int number = 1;
    try {
      for (Map<String, String> row : Columns.rows(Csv.read(GoldFiles.text(file)), columns)) {
        number++;
        WordFinder finder = finders.get(row.get(Columns.ARTICLE));
        if (finder == null) {
          throw new IllegalArgumentException(
              "no text of an article \"" + row.get(Columns.ARTICLE) + "\"");
        }
        if (!row.get(Columns.KEEP).equalsIgnoreCase("no")) {
          read.accept(row, finder);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new EvaluationException(
          Code.MALFORMED_GOLD, file + " row " + number + ": " + e.getMessage(), e);
    }
  }

  private static GoldAttribution attribution(Map<String, String> row, WordFinder finder) {
    Pieces content =
        finder.find(row.get(Columns.CONTENT), SpanCells.read(row.get(Columns.CONTENT_SPANS)), 0);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("no content; to strike a row out, write no under keep");
    }
    int near = content.hull().start();
    return new GoldAttribution(
        content,
        finder.find(row.get(Columns.SOURCE), SpanCells.read(row.get(Columns.SOURCE_SPAN)), near),
        finder.find(row.get(Columns.CUE), SpanCells.read(row.get(Columns.CUE_SPAN)), near),
        QuoteKind.of(List.of(row.get(Columns.CONTENT).split("\\s*\\[\\.\\.\\.]\\s*", -1))),
        row.get(Columns.SOURCE),
        Optional.of(List.of(PolnearGold.names(row.get(Columns.SPEAKERS)))));
  }

  private static Set<GoldNames.Name> names(Map<String, String> row, WordFinder finder) {
    NameClass nameClass =
        NameClass.ofTag(row.get(Columns.CLASS))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "\""
                            + row.get(Columns.CLASS)
                            + "\" is no class: Person, Organization or Location"));
    return finder
        .find(row.get(Columns.NAME), SpanCells.read(row.get(Columns.SPAN)), 0)
        .spans()
        .stream()
        .map(span -> new GoldNames.Name(span, nameClass))
        .collect(Collectors.toSet());
  }
}
