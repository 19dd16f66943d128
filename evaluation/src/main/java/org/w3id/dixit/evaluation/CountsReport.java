package org.w3id.dixit.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.dixit.evaluation.gold.GoldLinks;
import org.w3id.dixit.evaluation.gold.GoldNames;
import org.w3id.dixit.evaluation.gold.GoldPassage;
import org.w3id.dixit.evaluation.gold.NameClass;
import org.w3id.dixit.evaluation.output.OutputFolder;
import org.w3id.dixit.evaluation.output.WrittenArticle;
import org.w3id.dixit.evaluation.score.Counts;
import org.w3id.dixit.evaluation.score.FactScorer;
import org.w3id.dixit.evaluation.score.LinkScorer;
import org.w3id.dixit.evaluation.score.NameScorer;

/**
 * Precision, recall and F1 by class, one section or more.
 *
 * @param unit what the gold counts: texts or passages
 * @param texts how many the gold has
 * @param missing how many of them have no output
 * @param sections by title, the counts of each class in the order in which they are shown
 */
record CountsReport(String unit, int texts, int missing, Map<String, Map<String, Counts>> sections)
    implements Report {

  static CountsReport ofNames(List<GoldNames> gold, OutputFolder output) {
    Map<String, Counts> classes = new LinkedHashMap<>();
    for (NameClass nameClass : NameClass.values()) {
      classes.put(nameClass.label(), Counts.ZERO);
    }
    int missing = 0;
    for (GoldNames names : gold) {
      Optional<WrittenArticle> written = output.article(names.article());
      missing += written.isPresent() ? 0 : 1;
      NameScorer.score(names, written)
          .forEach((nameClass, counts) -> classes.merge(nameClass.label(), counts, Counts::plus));
    }
    return new CountsReport("texts", gold.size(), missing, Map.of("names", classes));
  }

  /**
   * @param table how the output's predicates are written in the gold
   */
  static CountsReport ofFacts(List<GoldPassage> gold, OutputFolder output, String table) {
    FactScorer scorer = new FactScorer(table);
    Map<String, Counts> reached = new TreeMap<>();
    Map<String, Counts> evidence = new TreeMap<>();
    Map<String, Counts> entities = new TreeMap<>();
    int missing = 0;
    for (GoldPassage passage : gold) {
      Optional<WrittenArticle> written = output.article(passage.name());
      missing += written.isPresent() ? 0 : 1;
      add(evidence, scorer.score(passage, written, FactScorer.Scope.EVIDENCE));
      add(entities, scorer.score(passage, written, FactScorer.Scope.ENTITIES));
      GoldPassage within = FactScorer.withinReach(passage, written);
      add(reached, scorer.score(within, written, FactScorer.Scope.ENTITIES));
    }
    Map<String, Map<String, Counts>> sections = new LinkedHashMap<>();
    sections.put("facts by their evidence", evidence);
    sections.put("facts by all mentions of their entities", entities);
    sections.put("of these, facts between mentions that the output has", reached);
    return new CountsReport("passages", gold.size(), missing, sections);
  }

  static CountsReport ofLinks(List<GoldLinks> gold, OutputFolder output) {
    Map<String, Counts> parts = new TreeMap<>();
    int missing = 0;
    for (GoldLinks links : gold) {
      Optional<WrittenArticle> written = output.article(links.article());
      missing += written.isPresent() ? 0 : 1;
      parts.merge(links.part(), LinkScorer.score(links, written), Counts::plus);
    }
    return new CountsReport("texts", gold.size(), missing, Map.of("links", parts));
  }

  private static void add(Map<String, Counts> sum, Map<String, Counts> more) {
    more.forEach((property, counts) -> sum.merge(property, counts, Counts::plus));
  }

  private static Counts all(Map<String, Counts> classes) {
    return classes.values().stream().reduce(Counts.ZERO, Counts::plus);
  }

  @Override
  public String table() {
    StringBuilder text = new StringBuilder();
    text.append(texts).append(' ').append(unit).append(", ").append(missing);
    text.append(" without output\n");
    sections.forEach(
        (title, classes) -> {
          TextTable table = new TextTable(title, "right", "system", "gold", "P", "R", "F1");
          classes.forEach((name, counts) -> row(table, name, counts));
          row(table, "all", all(classes));
          text.append('\n').append(table);
        });
    return text.toString();
  }

  private static void row(TextTable table, String name, Counts c) {
    table.row(name, c.right(), c.system(), c.gold(), c.precision(), c.recall(), c.f1());
  }

  @Override
  public String json() {
    ObjectNode root = ReportJson.object().put(unit, texts).put("missing", missing);
    addTo(root);
    return ReportJson.text(root);
  }

  /** Adds the sections to a report. */
  void addTo(ObjectNode root) {
    sections.forEach(
        (title, classes) -> {
          ObjectNode section = root.putObject(title);
          classes.forEach((name, counts) -> section.set(name, ReportJson.figuresAndCounts(counts)));
          section.set("all", ReportJson.figuresAndCounts(all(classes)));
        });
  }
}
