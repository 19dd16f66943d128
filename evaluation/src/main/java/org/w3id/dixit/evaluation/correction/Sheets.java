package org.w3id.dixit.evaluation.correction;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.w3id.dixit.evaluation.gold.GoldNames;
import org.w3id.dixit.evaluation.output.WrittenAttribution;
import org.w3id.dixit.evaluation.sheet.Columns;
import org.w3id.dixit.evaluation.sheet.Csv;
import org.w3id.dixit.evaluation.sheet.SpanCells;
import org.w3id.dixit.evaluation.text.CodePointText;
import org.w3id.dixit.evaluation.text.Pieces;

/** All articles' attributions and names as two sheets. */
final class Sheets {
  private final StringBuilder attributions = new StringBuilder(Csv.row(Columns.ATTRIBUTIONS));
  private final StringBuilder names = new StringBuilder(Csv.row(Columns.NAMES));

  void add(
      String article,
      CodePointText text,
      List<GoldNames.Name> articleNames,
      List<WrittenAttribution> articleAttributions) {
    for (GoldNames.Name name : articleNames) {
      Pieces place = Pieces.of(name.span());
      names.append(
          Csv.row(
              List.of(
                  article,
                  "yes",
                  name.nameClass().label(),
                  words(text, place),
                  SpanCells.write(place))));
    }
    for (WrittenAttribution attribution : articleAttributions) {
      attributions.append(Csv.row(row(article, text, attribution)));
    }
  }

  private static List<String> row(
      String article, CodePointText text, WrittenAttribution attribution) {
    String speakers =
        attribution.speakers().stream()
            .filter(names -> !names.isEmpty())
            .map(names -> names.get(0))
            .collect(Collectors.joining("; "));
    String confidence =
        attribution.confidence().isPresent()
            ? String.format(Locale.ROOT, "%.2f", attribution.confidence().getAsDouble())
            : "";
    return List.of(
        article,
        "yes",
        speakers,
        words(text, attribution.source()),
        words(text, attribution.cue()),
        words(text, attribution.content()),
        SpanCells.write(attribution.source()),
        SpanCells.write(attribution.cue()),
        SpanCells.write(attribution.content()),
        confidence);
  }

  /** On one line, so that a spreadsheet shows them. */
  private static String words(CodePointText text, Pieces pieces) {
    return pieces.spans().stream()
        .map(span -> text.at(span).strip().replaceAll("\\s+", " "))
        .collect(Collectors.joining(Columns.BETWEEN_PIECES));
  }

  String attributions() {
    return attributions.toString();
  }

  String names() {
    return names.toString();
  }
}
