package org.w3id.dixit.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.dixit.evaluation.gold.GoldSources;
import org.w3id.dixit.evaluation.output.OutputFolder;
import org.w3id.dixit.evaluation.output.WrittenArticle;
import org.w3id.dixit.evaluation.score.Counts;
import org.w3id.dixit.evaluation.score.SourceForm;
import org.w3id.dixit.evaluation.score.SourceScore;
import org.w3id.dixit.evaluation.score.SourceScore.Taken;
import org.w3id.dixit.evaluation.score.SourceScorer;

/**
 * Whom sources were taken for.
 *
 * @param texts how many the gold has
 * @param missing how many of them have no output
 * @param scores one a source
 */
record SourcesReport(int texts, int missing, List<SourceScore> scores) implements Report {
  static SourcesReport of(List<GoldSources> gold, OutputFolder output) {
    List<SourceScore> scores = new ArrayList<>();
    int missing = 0;
    for (GoldSources sources : gold) {
      Optional<WrittenArticle> written = output.article(sources.article());
      missing += written.isPresent() ? 0 : 1;
      scores.addAll(SourceScorer.score(sources, written));
    }
    return new SourcesReport(gold.size(), missing, scores);
  }

  private List<SourceScore> of(SourceForm form) {
    return scores.stream().filter(score -> score.form() == form).toList();
  }

  private static int count(List<SourceScore> scores, Taken taken) {
    return (int) scores.stream().filter(score -> score.taken() == taken).count();
  }

  /** Right: those rightly taken; system: those for whom somebody was chosen; gold: all. */
  private static Counts counts(List<SourceScore> scores) {
    int missed = count(scores, Taken.MISSED);
    return new Counts(count(scores, Taken.RIGHT), scores.size() - missed, scores.size());
  }

  private Stream<SourceScore> faults() {
    return scores.stream().filter(score -> score.taken() != Taken.RIGHT);
  }

  @Override
  public String table() {
    TextTable table = new TextTable("sources", "gold", "right", "wrong", "missed", "right share");
    for (SourceForm form : SourceForm.values()) {
      if (!of(form).isEmpty()) {
        row(table, form.label(), of(form));
      }
    }
    row(table, "all", scores);
    TextTable faults = new TextTable("not right", "article", "taken for");
    faults().forEach(f -> faults.row(f.source().words(), f.article(), shown(f)));
    return texts + " texts, " + missing + " without output\n\n" + table + "\n" + faults;
  }

  private static String shown(SourceScore fault) {
    return fault.found().isEmpty() ? "-" : fault.found();
  }

  private static void row(TextTable table, String name, List<SourceScore> scores) {
    Counts counts = counts(scores);
    table.row(
        name,
        counts.gold(),
        counts.right(),
        count(scores, Taken.WRONG),
        count(scores, Taken.MISSED),
        counts.recall());
  }

  @Override
  public String json() {
    ObjectNode root = ReportJson.object().put("texts", texts).put("missing", missing);
    ObjectNode sources = root.putObject("sources");
    for (SourceForm form : SourceForm.values()) {
      sources.set(form.label(), ReportJson.figuresAndCounts(counts(of(form))));
    }
    sources.set("all", ReportJson.figuresAndCounts(counts(scores)));
    ArrayNode faults = root.putArray("not right");
    faults()
        .forEach(
            fault ->
                faults
                    .addObject()
                    .put("article", fault.article())
                    .put("source", fault.source().words())
                    .put("start", fault.source().span().start())
                    .put("taken for", fault.found()));
    return ReportJson.text(root);
  }
}
