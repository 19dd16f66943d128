package org.w3id.dixit.spark;

import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.RunException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program that {@code spark-submit} starts. */
public final class Main {
  private Main() {}

  /** Ends the process; with status 0 without saying so, since a cluster's driver goes on. */
  public static void main(String[] args) {
    int status = run(args);
    if (status != ExitStatus.OK.value()) {
      System.exit(status);
    }
  }

  /** Does the command and gives its exit status; a user's mistake is one line. */
  static int run(String... args) {
    return new CommandLine(new SparkCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::wrongCommandLine)
        .setExecutionExceptionHandler(Main::wrongExecution)
        .execute(args);
  }

  private static int wrongCommandLine(ParameterException e, String[] args) {
    return error(e.getMessage() + "; see --help", ExitStatus.USAGE);
  }

  private static int wrongExecution(Exception e, CommandLine line, ParseResult parsed)
      throws Exception {
    if (e instanceof RunException expected) {
      return error(expected.getMessage(), expected.exitStatus());
    }
    throw e;
  }

  private static int error(String message, ExitStatus status) {
    System.err.println("dixit: " + message);
    return status.value();
  }
}
