package org.w3id.dixit.cli;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.dixit.annotate.Engine;
import org.w3id.dixit.annotate.ProgramsHash;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.RunException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
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
    // of what libraries have to tell, a user is told only what has gone wrong
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    Commands commands =
        new Commands(Terminal.ofSystem(System.getenv()), Engine::load, ProgramsHash::ofClassPath);
    System.exit(new Main(commands).run(args));
  }

  /** The definition of the command line, to make documents of. */
  public static CommandSpec definition() {
    Commands commands =
        new Commands(Terminal.ofSystem(Map.of()), Engine::load, ProgramsHash::ofClassPath);
    return new Main(commands).line().getCommandSpec();
  }

  /** Does one command and gives its exit status; a user's mistake is one line on standard error. */
  int run(String... args) {
    return line().execute(args);
  }

  private CommandLine line() {
    return new CommandLine(new DixitCommand(), commands)
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
        .setUsageHelpWidth(terminal.columns())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOverwrittenOptionsAllowed(true)
        .setParameterExceptionHandler(this::wrongCommandLine)
        .setExecutionExceptionHandler(this::wrongExecution);
  }

  private CommandLine.Help.Ansi ansi() {
    return terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
  }

  private int wrongCommandLine(ParameterException e, String[] args) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    String problem =
        e instanceof UnmatchedArgumentException u ? unknown(u, command) : e.getMessage();
    error(problem + optionFiles(args) + "; see " + command.qualifiedName() + " --help");
    return ExitStatus.USAGE.value();
  }

  /** Where the fault may lie, too. */
  private static String optionFiles(String... args) {
    String files =
        Stream.of(args)
            .filter(arg -> arg.startsWith("@") && !arg.startsWith("@@"))
            .map(arg -> Texts.plain(arg.substring(1)))
            .collect(Collectors.joining(" and "));
    return files.isEmpty() ? "" : " (options of " + files + " were read, too)";
  }

  /** "unknown option --thread, did you mean --threads?". */
  private static String unknown(UnmatchedArgumentException e, CommandSpec command) {
    String word = e.getUnmatched().get(0);
    boolean isOption = word.startsWith("-");
    String kind = isOption ? "option" : command.parent() == null ? "command" : "argument";
    String name = isOption ? word.split("=", 2)[0] : word;
    Collection<String> known =
        isOption ? command.optionsMap().keySet() : command.subcommands().keySet();
    return "unknown "
        + kind
        + " "
        + Texts.plain(name)
        + Nearest.of(name, known).map(meant -> ", did you mean " + meant + "?").orElse("");
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
