package org.w3id.dixit.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code ./benchmarks/run}. */
@Command(
    name = "benchmarks/run",
    mixinStandardHelpOptions = true,
    description = "How fast Dixit is, with stock CoreNLP beside it.",
    subcommands = {
      CompareCommand.class,
      LayersCommand.class,
      LengthCommand.class,
      CorpusCommand.class,
      SharesCommand.class,
      WorkersCommand.class,
      EnduranceCommand.class
    })
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
