package org.w3id.dixit.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.w3id.dixit.evaluation.diff.OutputDiff;
import org.w3id.dixit.evaluation.error.EvaluationException;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.RunException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit diff}. */
@Command(
    name = "diff",
    description = {
      "Print what changed between two runs over the same articles: attributions, entities and"
          + " relations that are new (+), gone (-) or different (~). No gold is needed.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:compared, whether or not anything changed", "2:a folder cannot be read"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./dixit diff output-before/ output-after/",
      "  ./dixit diff output-before/ output-after/ --json"
    })
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "Output folder of the first run.")
  private Path before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "Output folder of the second run.")
  private Path after;

  @Option(names = "--json", description = "Print the changes as JSON.")
  private boolean json;

  DiffCommand(Commands commands) {
    this.terminal = commands.terminal();
  }

  @Override
  public Integer call() {
    try {
      OutputDiff diff = OutputDiff.of(before, after);
      terminal.out().println(json ? diff.json() : diff.table().stripTrailing());
      return ExitStatus.OK.value();
    } catch (EvaluationException e) {
      throw new RunException(ExitStatus.USAGE, e.getMessage());
    }
  }
}
