package org.w3id.dixit.cli;

import org.w3id.dixit.annotate.Engine;
import org.w3id.dixit.annotate.ProgramsHash;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.RunException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program behind {@code ./dixit}. */
public final class Main {
  private final Commands commands;
  private final Terminal terminal;

  Main(Commands commands) {
    this.commands = commands;
    this.terminal = commands.terminal();
  }

  public static void main(String[] args) {
    Commands commands =
        new Commands(Terminal.ofSystem(System.getenv()), Engine::load, ProgramsHash::ofClassPath);
    System.exit(new Main(commands).run(args));
  }

  /** Does one command and gives its exit status; a user's mistake is one line on standard error. */
  int run(String... args) {
    CommandLine line =
        new CommandLine(new DixitCommand(), commands)
            .setOut(terminal.out())
            .setErr(terminal.err())
            .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
            .setUsageHelpWidth(terminal.columns())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(this::wrongCommandLine)
            .setExecutionExceptionHandler(this::wrongExecution);
    return line.execute(args);
  }

  private CommandLine.Help.Ansi ansi() {
    return terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
  }

  private int wrongCommandLine(ParameterException e, String[] args) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    error(e.getMessage() + nearest(e) + ". See " + command + " --help");
    return ExitStatus.USAGE.value();
  }

  private static String nearest(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
            && !unmatched.getSuggestions().isEmpty()
        ? "; did you mean " + unmatched.getSuggestions().get(0) + "?"
        : "";
  }

  private int wrongExecution(Exception e, CommandLine line, ParseResult parsed) throws Exception {
    if (e instanceof RunException expected) {
      error(expected.getMessage());
      return expected.exitStatus().value();
    }
    throw e;
  }

  private void error(String message) {
    terminal.err().println("dixit: " + message);
  }
}
