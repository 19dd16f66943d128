package org.w3id.dixit.cli;

import org.w3id.dixit.annotate.EngineConfig;
import org.w3id.dixit.annotate.Links;
import org.w3id.dixit.annotate.ModelSet;
import org.w3id.dixit.read.ReadLimits;
import org.w3id.dixit.run.PipelineConfig;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that annotates. */
public final class ArticleOptions {
  /** Whether something is done. */
  enum Switch {
    ON,
    OFF;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--clean",
      paramLabel = "on|off",
      defaultValue = "on",
      description =
          "Cut menus, adverts, lists of other stories and the like out of the page; offsets never"
              + " move. Default: on.")
  private Switch clean;

  @Option(
      names = "--min-confidence",
      paramLabel = "C",
      defaultValue = "0",
      description =
          "Leave out attributions and relations whose confidence is below C, 0 to 1. Default: 0.")
  private double minConfidence;

  @Option(
      names = "--max-chars",
      paramLabel = "N",
      defaultValue = "1000000",
      description =
          "Annotate the first N characters of an article; where that cuts one, its output says so"
              + " (truncatedAt). Default: 1000000.")
  private int maxChars;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      defaultValue = "16777216",
      description =
          "Refuse articles and pages of more than N bytes (TOO_LARGE). Default: 16777216.")
  private int maxBytes;

  @Option(
      names = "--models",
      paramLabel = "news|open",
      defaultValue = "news",
      description =
          "news: Dixit's encoder, the best, whose card names its data and their terms. open:"
              + " CoreNLP's own models for names, and rules for attributions. Default: news.")
  private ModelSet models;

  @Option(
      names = "--open-relations",
      paramLabel = "on|off",
      defaultValue = "on",
      description =
          "Relations in the article's own words (openRelation), for verbs between two entities that"
              + " no predicate covers. Default: on.")
  private Switch openRelations;

  @Option(
      names = "--links",
      description =
          "Link entities to Wikipedia and DBpedia where it is clear who they are. The first time"
              + " CoreNLP's models-english-kbp jar (227 MB) is fetched through Maven.")
  private boolean links;

  @Mixin private LinkFolder linkFolder;

  /** What was asked for, and the given base and words. */
  public PipelineConfig config(String base, boolean exact) {
    return config(base, exact, false);
  }

  /** Likewise, and the article's whole text where wanted. */
  PipelineConfig config(String base, boolean exact, boolean keepText) {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw wrong("--min-confidence must be from 0 to 1, is " + minConfidence);
    }
    if (maxChars < 1) {
      throw wrong("--max-chars must be at least 1, is " + maxChars);
    }
    return new PipelineConfig(
        new EngineConfig(
            EngineConfig.DEFAULT.posModel(),
            models,
            openRelations == Switch.ON,
            links ? linkFolder.links() : Links.OFF),
        clean == Switch.ON,
        maxChars,
        minConfidence,
        base,
        exact,
        keepText);
  }

  /** How much of one article is taken into memory. */
  public ReadLimits readLimits() {
    if (maxBytes < 1) {
      throw wrong("--max-bytes must be at least 1, is " + maxBytes);
    }
    return new ReadLimits(maxBytes);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
