package org.w3id.dixit.cli;

import java.util.concurrent.Callable;
import org.w3id.dixit.run.ExitStatus;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dixit completion}. */
@Command(
    name = "completion",
    description = {
      "Print what makes bash and zsh complete commands, options and their values.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  source <(./dixit completion)    in ~/.bashrc or ~/.zshrc, with the path to dixit")
final class CompletionCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  CompletionCommand(Commands commands) {
    this.terminal = commands.terminal();
  }

  @Override
  public Integer call() {
    terminal.out().print(AutoComplete.bash("dixit", spec.root().commandLine()));
    terminal.out().flush();
    return ExitStatus.OK.value();
  }
}
