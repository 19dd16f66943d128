package org.w3id.dixit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.w3id.dixit.evaluation.Evaluation;
import org.w3id.dixit.evaluation.GoldFormat;
import org.w3id.dixit.evaluation.Report;
import org.w3id.dixit.evaluation.error.EvaluationException;
import org.w3id.dixit.run.BatchConfig;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.PipelineConfig;
import org.w3id.dixit.run.RunException;
import org.w3id.dixit.run.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit evaluate}. */
@Command(
    name = "evaluate",
    description = {
      "Measure Dixit against gold: annotates the gold's articles and prints the scores. What kind of"
          + " gold it is (attributions of PolNeAR or of the seeds, names of Worldwide NER, facts of"
          + " KnowledgeNet, relations of re3d, whom the sources stand for in GUM or in cases) is seen"
          + " from its files.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:measured",
      "1:the articles could not be annotated",
      "2:the command line is wrong, or the gold cannot be read"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./dixit evaluate gold/polnear/dev",
      "  ./dixit evaluate evaluation/cases/sources-held-out.txt",
      "  ./dixit evaluate gold/seeds.jsonl --output output/    what an earlier run has written"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Commands commands;

  @Mixin private ArticleOptions article;

  @Parameters(paramLabel = "GOLD", description = "Folder or file of gold.")
  private Path gold;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Measure what stands in this folder and annotate nothing.")
  private Path output;

  @Option(names = "--json", description = "Print the scores as JSON.")
  private boolean json;

  EvaluateCommand(Commands commands) {
    this.commands = commands;
  }

  @Override
  public Integer call() throws Exception {
    try {
      GoldFormat format = GoldFormat.detect(gold);
      if (output != null) {
        print(Evaluation.evaluate(format, gold, output));
      } else {
        annotateAndMeasure(format);
      }
      return ExitStatus.OK.value();
    } catch (EvaluationException e) {
      throw new RunException(ExitStatus.USAGE, e.getMessage());
    }
  }

  private void print(Report report) {
    commands.terminal().out().println(json ? report.json() : report.table());
  }

  private void annotateAndMeasure(GoldFormat format) throws Exception {
    Path work = Files.createTempDirectory("dixit-evaluate");
    try {
      Path written = work.resolve("output");
      Summary summary =
          new BatchRunner(commands)
              .run(
                  batchConfig(texts(format, work), written),
                  article.config(PipelineConfig.DEFAULT.base(), true));
      if (summary.stopped()) {
        throw new RunException(summary.exitStatus(), "interrupted: nothing was measured");
      }
      print(Evaluation.evaluate(format, gold, written));
    } finally {
      delete(work);
    }
  }

  private Path texts(GoldFormat format, Path work) {
    return switch (format) {
      case POLNEAR -> gold.resolve("text");
      case SHEET -> gold.resolveSibling("text");
      case SEEDS -> BatchRunner.root().resolve("seeds");
      case WORLDWIDE_NER, KNOWLEDGENET, RE3D, LINKS, GUM, SOURCES -> {
        Path texts = work.resolve("texts");
        Evaluation.writeTexts(format, gold, texts);
        yield texts;
      }
    };
  }

  private BatchConfig batchConfig(Path texts, Path written) {
    return new BatchConfig(
        List.of(texts),
        written,
        Runtime.getRuntime().availableProcessors(),
        Duration.ofMinutes(5),
        true,
        article.readLimits());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
