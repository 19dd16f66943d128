package org.w3id.dixit.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command above all others. */
@Command(
    name = "dixit",
    description = {
      "Reads news articles and writes down who said what, about whom, and how they are related, as"
          + " linked data (JSON-LD).",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      ShowCommand.class,
      EntitiesCommand.class,
      RelationsCommand.class,
      ValidateCommand.class,
      ReportCommand.class,
      TablesCommand.class,
      CorpusCommand.class,
      DiffCommand.class,
      CorrectCommand.class,
      EvaluateCommand.class,
      LinksCommand.class,
      CompletionCommand.class,
      VersionCommand.class
    },
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./dixit run                            the articles in seeds/, to output/",
      "  ./dixit run news/ --output linked/     your own, to a folder of yours",
      "  ./dixit show article.txt               who said what, to read",
      "",
      "Each command has a --help of its own."
    })
final class DixitCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "Show this help and end.")
  @SuppressWarnings("UnusedVariable") // picocli sets it and shows the help
  private boolean help;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing, such as run or show");
  }
}
