package org.w3id.dixit.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.w3id.dixit.evaluation.correction.Corrections;
import org.w3id.dixit.evaluation.error.EvaluationException;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.RunException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit correct}. */
@Command(
    name = "correct",
    description = {
      "Write a run's attributions and names so that people can correct them: brat standoff"
          + " (text/, attributions/) and sheets (attributions.csv, names.csv). What they correct is"
          + " gold for dixit evaluate. Nothing that stands there already is overwritten.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:written",
      "2:the command line is wrong, a text is missing or is another, or the folder is in use"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./dixit correct output/ --texts seeds/ --output corrections/",
      "  ./dixit evaluate corrections/                          corrected in brat",
      "  ./dixit evaluate corrections/attributions.csv          corrected in a spreadsheet",
      "  ./dixit evaluate corrections/ --output output/         the run that was corrected"
    })
final class CorrectCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "Output folder of a run.")
  private Path run;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description =
          "Folder that was the run's input. Not needed for articles whose text lies beside their"
              + " output or stands in it (articleBody).")
  private Path texts;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "corrections",
      description = "Folder to write to, made if need be. Default: corrections/ here.")
  private Path output;

  CorrectCommand(Commands commands) {
    this.terminal = commands.terminal();
  }

  @Override
  public Integer call() {
    try {
      int articles = Corrections.export(run, texts == null ? run : texts, output);
      terminal
          .err()
          .println(String.format(Locale.ROOT, "%,d articles to correct in %s", articles, output));
      return ExitStatus.OK.value();
    } catch (EvaluationException e) {
      throw new RunException(ExitStatus.USAGE, e.getMessage());
    }
  }
}
