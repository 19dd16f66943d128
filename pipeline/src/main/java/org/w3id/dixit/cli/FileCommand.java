package org.w3id.dixit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.PipelineConfig;
import org.w3id.dixit.run.RunException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that prints something of each of its files. */
abstract class FileCommand implements Callable<Integer> {
  private final Commands commands;

  @Mixin private ArticleOptions article;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Linked data that dixit run wrote (.jsonld), or articles to annotate now.")
  private List<Path> files = new ArrayList<>();

  FileCommand(Commands commands) {
    this.commands = commands;
  }

  /** Prints one document. */
  abstract void print(WrittenDocument document, Terminal terminal);

  @Override
  public Integer call() throws InterruptedException {
    DocumentFiles documents =
        new DocumentFiles(commands, article.config(PipelineConfig.DEFAULT.base(), true));
    ExitStatus status = ExitStatus.OK;
    for (Path file : files) {
      try {
        print(new WrittenDocument(documents.open(file)), commands.terminal());
        commands.terminal().out().flush();
      } catch (RunException e) {
        if (e.exitStatus() != ExitStatus.SOME_FAILED) {
          throw e;
        }
        commands.terminal().err().println("dixit: " + e.getMessage());
        status = ExitStatus.SOME_FAILED;
      }
    }
    return status.value();
  }
}
