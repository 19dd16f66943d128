package org.w3id.dixit.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.evaluation.error.EvaluationException;
import org.w3id.dixit.evaluation.error.EvaluationException.Code;
import org.w3id.dixit.evaluation.gold.GoldArticle;
import org.w3id.dixit.evaluation.gold.GoldLinks;
import org.w3id.dixit.evaluation.gold.GoldNames;
import org.w3id.dixit.evaluation.gold.GoldPassage;
import org.w3id.dixit.evaluation.gold.GoldSources;
import org.w3id.dixit.evaluation.gold.GumGold;
import org.w3id.dixit.evaluation.gold.GumLinks;
import org.w3id.dixit.evaluation.gold.KnowledgeNetGold;
import org.w3id.dixit.evaluation.gold.LinkCasesGold;
import org.w3id.dixit.evaluation.gold.PolnearGold;
import org.w3id.dixit.evaluation.gold.Re3dGold;
import org.w3id.dixit.evaluation.gold.SeedsGold;
import org.w3id.dixit.evaluation.gold.SheetGold;
import org.w3id.dixit.evaluation.gold.SourceCases;
import org.w3id.dixit.evaluation.gold.WorldwideNerGold;
import org.w3id.dixit.evaluation.output.OutputFolder;
import org.w3id.dixit.evaluation.score.AttributionResult;
import org.w3id.dixit.evaluation.score.Check;
import org.w3id.dixit.evaluation.score.PageChecks;

/**
 * Measures written output against gold.
 *
 * <pre>{@code
 * Path gold = Path.of("polnear/dev");           // text/ and attributions/
 * Path output = Path.of("out");                 // of: ./dixit run polnear/dev/text --output out
 * Report report = Evaluation.evaluate(GoldFormat.detect(gold), gold, output);
 * System.out.println(report.table());           // or report.json()
 * }</pre>
 */
public final class Evaluation {
  private Evaluation() {}

  /**
   * Measures an output folder. An article of the gold that has no output has found nothing and is
   * counted as missing.
   *
   * @param format what the gold looks like
   * @param gold the gold's folder or file, as {@link GoldFormat} says
   * @param output the folder of {@code .jsonld} files; for PolNeAR that of a run over its {@code
   *     text/}, for names, relations and links over what {@link #writeTexts} wrote
   * @throws EvaluationException where gold or output is missing or malformed, or the output is that
   *     of other articles; its message is one line for the user
   */
  public static Report evaluate(GoldFormat format, Path gold, Path output) {
    OutputFolder written = OutputFolder.open(output);
    return switch (format) {
      case POLNEAR ->
          attributions(PolnearGold.read(gold), List.of(), PolnearGold.names(gold), written);
      case SHEET -> sheet(SheetGold.read(gold), written);
      case SEEDS -> seeds(SeedsGold.read(gold), written);
      case WORLDWIDE_NER -> names(WorldwideNerGold.read(gold), written);
      case KNOWLEDGENET -> facts(KnowledgeNetGold.read(gold), written, "knowledgenet");
      case RE3D -> facts(Re3dGold.read(gold), written, "re3d");
      case LINKS -> links(LinkCasesGold.read(gold), written);
      case GUM -> gum(gold, written);
      case SOURCES -> sources(SourceCases.read(gold), written);
    };
  }

  private static Report seeds(SeedsGold gold, OutputFolder written) {
    return attributions(gold.articles(), PageChecks.of(gold, written), List.of(), written);
  }

  private static Report sheet(SheetGold gold, OutputFolder written) {
    return attributions(gold.articles(), List.of(), gold.names(), written);
  }

  private static Report attributions(
      List<GoldArticle> gold, List<Check> checks, List<GoldNames> names, OutputFolder written) {
    written.requireSomeOf(gold.stream().map(GoldArticle::name).toList());
    return new AttributionReport(
        AttributionResult.of(gold, written),
        checks,
        names.isEmpty() ? Optional.empty() : Optional.of(CountsReport.ofNames(names, written)));
  }

  private static Report names(List<GoldNames> gold, OutputFolder written) {
    written.requireSomeOf(gold.stream().map(GoldNames::article).toList());
    return CountsReport.ofNames(gold, written);
  }

  private static Report facts(List<GoldPassage> gold, OutputFolder written, String table) {
    written.requireSomeOf(gold.stream().map(GoldPassage::name).toList());
    return CountsReport.ofFacts(gold, written, table);
  }

  private static Report gum(Path gold, OutputFolder written) {
    Report sources = sources(GumGold.read(gold), written);
    return new ReportPair(sources, CountsReport.ofLinks(GumLinks.read(gold), written));
  }

  private static Report links(List<GoldLinks> gold, OutputFolder written) {
    written.requireSomeOf(gold.stream().map(GoldLinks::article).toList());
    return CountsReport.ofLinks(gold, written);
  }

  private static Report sources(List<GoldSources> gold, OutputFolder written) {
    written.requireSomeOf(gold.stream().map(GoldSources::article).toList());
    return SourcesReport.of(gold, written);
  }

  /**
   * Writes the texts of gold that holds them within its own files (names, relations, links,
   * sources), one {@code .txt} each, to be the input of a run.
   *
   * @return how many were written; 0 for a format whose texts are files already
   */
  public static int writeTexts(GoldFormat format, Path gold, Path folder) {
    Map<String, String> texts = texts(format, gold);
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Files.writeString(folder.resolve(text.getKey() + ".txt"), text.getValue());
      }
    } catch (IOException e) {
      throw new EvaluationException(Code.UNREADABLE, "cannot write to " + folder + ": " + e, e);
    }
    return texts.size();
  }

  private static Map<String, String> texts(GoldFormat format, Path gold) {
    Map<String, String> texts = new LinkedHashMap<>();
    switch (format) {
      case WORLDWIDE_NER ->
          WorldwideNerGold.read(gold).forEach(names -> texts.put(names.article(), names.text()));
      case KNOWLEDGENET ->
          KnowledgeNetGold.read(gold).forEach(one -> texts.put(one.name(), one.text()));
      case RE3D -> Re3dGold.read(gold).forEach(one -> texts.put(one.name(), one.text()));
      case LINKS -> LinkCasesGold.read(gold).forEach(one -> texts.put(one.article(), one.text()));
      case GUM -> GumGold.read(gold).forEach(one -> texts.put(one.article(), one.text()));
      case SOURCES -> SourceCases.read(gold).forEach(one -> texts.put(one.article(), one.text()));
      case POLNEAR, SEEDS, SHEET -> {}
    }
    return texts;
  }
}
