package org.w3id.dixit.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.evaluation.score.AttributionCounts;
import org.w3id.dixit.evaluation.score.AttributionResult;
import org.w3id.dixit.evaluation.score.Bucket;
import org.w3id.dixit.evaluation.score.Calibration;
import org.w3id.dixit.evaluation.score.Check;
import org.w3id.dixit.evaluation.score.Counts;
import org.w3id.dixit.evaluation.score.Role;

/**
 * What an evaluation of attributions found.
 *
 * @param result the attributions
 * @param checks what else was looked for; empty where the gold has nothing else
 * @param names proper names, where the gold has them
 */
record AttributionReport(AttributionResult result, List<Check> checks, Optional<CountsReport> names)
    implements Report {

  @Override
  public String table() {
    String table = AttributionTable.of(result, checks);
    return names.map(of -> table + "\n" + of.table()).orElse(table);
  }

  @Override
  public String json() {
    AttributionCounts counts = result.counts();
    ObjectNode root =
        ReportJson.object()
            .put("articles", counts.articles())
            .put("missing", counts.missing())
            .put("gold", counts.gold())
            .put("system", counts.system());
    root.set("content", ReportJson.figures(counts.contentCounts()));
    root.set("linked", ReportJson.figures(counts.linkedCounts()));
    root.set("full", ReportJson.figures(counts.fullCounts()));
    ObjectNode exact = root.putObject("exact");
    for (Role role : Role.values()) {
      exact.set(role.label(), ReportJson.figures(counts.exact(role)));
    }
    root.putObject("quoted")
        .put("gold", counts.quoted().gold())
        .put("recall", Counts.rounded(counts.quoted().recall()))
        .put("accuracy", Counts.rounded(counts.quoted().accuracy()));
    ObjectNode kinds = root.putObject("by kind");
    result.byKind().forEach((kind, bucket) -> kinds.set(kind, bucket(bucket)));
    if (counts.askedForSpeakers() > 0) {
      root.put("speakers right", Counts.rounded(counts.speakersRightShare()));
    }
    root.set("linked F interval", ReportJson.interval(result.linkedInterval()));
    ObjectNode sources = root.putObject("by source");
    result.bySource().forEach((form, bucket) -> sources.set(form, bucket(bucket)));
    ObjectNode publishers = root.putObject("by publisher");
    result
        .byPublisher()
        .forEach((name, linked) -> publishers.set(name, ReportJson.figuresAndCounts(linked)));
    root.set("calibration", calibration());
    root.set("by threshold", curve());
    checks(root);
    names.ifPresent(of -> of.addTo(root));
    return ReportJson.text(root);
  }

  private static ObjectNode bucket(Bucket bucket) {
    return ReportJson.object()
        .put("gold", bucket.gold())
        .put("found", bucket.found())
        .put("linked", bucket.linked());
  }

  private ObjectNode calibration() {
    Calibration calibration = result.calibration();
    ObjectNode json = ReportJson.object().put("confidences", calibration.size());
    if (calibration.size() > 0) {
      json.put("expected error", Counts.rounded(calibration.error()));
      json.set("expected error interval", ReportJson.interval(result.calibrationInterval()));
      ArrayNode bins = json.putArray("bins");
      for (Calibration.Bin bin : calibration.bins()) {
        bins.addObject()
            .put("size", bin.size())
            .put("mean confidence", Counts.rounded(bin.meanConfidence()))
            .put("linked", Counts.rounded(bin.shareRight()));
      }
    }
    return json;
  }

  private ArrayNode curve() {
    ArrayNode curve = ReportJson.object().putArray("curve");
    for (AttributionResult.Point point : result.curve()) {
      curve
          .addObject()
          .put("threshold", point.threshold())
          .put("system", point.linked().system())
          .put("P", Counts.rounded(point.linked().precision()))
          .put("R", Counts.rounded(point.linked().recall()))
          .put("F", Counts.rounded(point.linked().f1()))
          .put("quoted recall", Counts.rounded(point.quoted().recall()))
          .put("quoted accuracy", Counts.rounded(point.quoted().accuracy()));
    }
    return curve;
  }

  private void checks(ObjectNode root) {
    if (checks.isEmpty()) {
      return;
    }
    ObjectNode json = root.putObject("checks");
    for (Check.Kind kind : Check.Kind.values()) {
      List<Check> ofKind = checks.stream().filter(check -> check.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        json.putObject(kind.label())
            .put("asked", ofKind.size())
            .put("right", ofKind.stream().filter(Check::right).count());
      }
    }
    ArrayNode misses = root.putArray("misses");
    for (Check miss : checks.stream().filter(check -> !check.right()).toList()) {
      misses
          .addObject()
          .put("article", miss.article())
          .put("kind", miss.kind().label())
          .put("wanted", miss.wanted())
          .put("found", miss.found());
    }
  }
}
