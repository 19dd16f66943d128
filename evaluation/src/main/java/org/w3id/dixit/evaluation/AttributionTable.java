package org.w3id.dixit.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3id.dixit.evaluation.score.AttributionCounts;
import org.w3id.dixit.evaluation.score.AttributionResult;
import org.w3id.dixit.evaluation.score.Bucket;
import org.w3id.dixit.evaluation.score.Calibration;
import org.w3id.dixit.evaluation.score.Check;
import org.w3id.dixit.evaluation.score.Counts;
import org.w3id.dixit.evaluation.score.Interval;
import org.w3id.dixit.evaluation.score.Role;

/** An evaluation of attributions for a terminal. */
final class AttributionTable {
  private AttributionTable() {}

  static String of(AttributionResult result, List<Check> checks) {
    AttributionCounts counts = result.counts();
    StringBuilder text = new StringBuilder();
    text.append(counts.articles())
        .append(" articles, ")
        .append(counts.missing())
        .append(" without output; ")
        .append(counts.gold())
        .append(" attributions in the gold, ")
        .append(counts.system())
        .append(" in the output\n\n")
        .append(figures(counts))
        .append(summary(result, counts))
        .append('\n')
        .append(buckets("by quotation", result.byKind()))
        .append('\n')
        .append(buckets("by source", result.bySource()));
    if (!result.byPublisher().isEmpty()) {
      TextTable table = new TextTable("linked by publisher", "gold", "system", "P", "R", "F1");
      result
          .byPublisher()
          .forEach(
              (name, c) ->
                  table.row(name, c.gold(), c.system(), c.precision(), c.recall(), c.f1()));
      text.append('\n').append(table);
    }
    Calibration calibration = result.calibration();
    if (calibration.size() > 0) {
      text.append('\n').append(calibration(result, calibration)).append('\n').append(curve(result));
    }
    return text.append(checks(checks)).toString();
  }

  private static TextTable figures(AttributionCounts counts) {
    TextTable table = new TextTable("", "P", "R", "F1");
    row(table, "linked (content and source)", counts.linkedCounts());
    row(table, "content", counts.contentCounts());
    row(table, "full (content, source, cue)", counts.fullCounts());
    for (Role role : Role.values()) {
      row(table, "exact " + role.label(), counts.exact(role));
    }
    return table;
  }

  private static void row(TextTable table, String name, Counts counts) {
    table.row(name, counts.precision(), counts.recall(), counts.f1());
  }

  private static String summary(AttributionResult result, AttributionCounts counts) {
    String quoted =
        "quoted recall "
            + TextTable.share(counts.quoted().recall())
            + ", quoted accuracy "
            + TextTable.share(counts.quoted().accuracy())
            + " ("
            + counts.quoted().gold()
            + " in the gold)\n";
    String speakers =
        counts.askedForSpeakers() == 0
            ? ""
            : "speakers right " + TextTable.share(counts.speakersRightShare()) + "\n";
    return "\nlinked F1 lies " + between(result.linkedInterval()) + "\n" + quoted + speakers;
  }

  private static String between(Interval interval) {
    return "between "
        + TextTable.share(interval.low())
        + " and "
        + TextTable.share(interval.high())
        + " (95 %, bootstrap over articles)";
  }

  private static TextTable buckets(String title, Map<String, Bucket> buckets) {
    TextTable table = new TextTable(title, "gold", "found", "linked", "share linked");
    buckets.forEach(
        (name, bucket) ->
            table.row(name, bucket.gold(), bucket.found(), bucket.linked(), bucket.recall()));
    return table;
  }

  private static String calibration(AttributionResult result, Calibration calibration) {
    TextTable table = new TextTable("confidence", "system", "mean", "linked");
    for (int i = 0; i < calibration.bins().size(); i++) {
      Calibration.Bin bin = calibration.bins().get(i);
      if (bin.size() > 0) {
        String range = "0." + i + " to " + (i == 9 ? "1.0" : "0." + (i + 1));
        table.row(range, bin.size(), bin.meanConfidence(), bin.shareRight());
      }
    }
    return table
        + "expected calibration error "
        + TextTable.share(calibration.error())
        + ", "
        + between(result.calibrationInterval())
        + "\n";
  }

  private static TextTable curve(AttributionResult result) {
    TextTable table =
        new TextTable("from confidence", "system", "P", "R", "F1", "quoted recall", "accuracy");
    for (AttributionResult.Point point : result.curve()) {
      table.row(
          String.format(Locale.ROOT, "%.2f", point.threshold()),
          point.linked().system(),
          point.linked().precision(),
          point.linked().recall(),
          point.linked().f1(),
          point.quoted().recall(),
          point.quoted().accuracy());
    }
    return table;
  }

  private static String checks(List<Check> checks) {
    if (checks.isEmpty()) {
      return "";
    }
    TextTable table = new TextTable("checks", "asked", "right");
    for (Check.Kind kind : Check.Kind.values()) {
      List<Check> ofKind = checks.stream().filter(check -> check.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        table.row(kind.label(), ofKind.size(), ofKind.stream().filter(Check::right).count());
      }
    }
    StringBuilder text = new StringBuilder("\n").append(table);
    for (Check miss : checks.stream().filter(check -> !check.right()).toList()) {
      text.append("  ")
          .append(miss.article())
          .append(": ")
          .append(miss.kind().label())
          .append(": wanted ")
          .append(miss.kind() == Check.Kind.ABSENT ? "no " : "")
          .append(miss.wanted())
          .append(", found ")
          .append(miss.found())
          .append('\n');
    }
    return text.toString();
  }
}
