package org.w3id.dixit.cli;

import java.util.concurrent.Callable;
import org.w3id.dixit.run.DixitVersion;
import org.w3id.dixit.run.ExitStatus;
import picocli.CommandLine.Command;

/** {@code dixit version}. */
@Command(name = "version", description = "Print the version of Dixit and of Java.")
final class VersionCommand implements Callable<Integer> {
  private final Terminal terminal;

  VersionCommand(Commands commands) {
    this.terminal = commands.terminal();
  }

  @Override
  public Integer call() {
    terminal
        .out()
        .println("dixit " + DixitVersion.get() + " (Java " + Runtime.version().feature() + ")");
    return ExitStatus.OK.value();
  }
}
