package org.w3id.dixit.cli;

import com.fasterxml.jackson.databind.JsonNode;
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
      description =
          "Linked data that dixit run wrote, as .jsonld, .ndjsonld or .ndjsonld.gz, or a folder of"
              + " it; or articles to annotate now.")
  private List<Path> files = new ArrayList<>();

  private int problems;

  FileCommand(Commands commands) {
    this.commands = commands;
  }

  /** Prints one document. */
  abstract void print(WrittenDocument document, Terminal terminal);

  @Override
  public Integer call() throws InterruptedException {
    try (DocumentFiles documents =
        new DocumentFiles(
            commands, article.config(PipelineConfig.DEFAULT.base(), true), article.readLimits())) {
      for (Path file : files) {
        print(documents, file);
      }
    }
    return (problems == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED).value();
  }

  private void print(DocumentFiles documents, Path file) throws InterruptedException {
    try {
      documents.forEach(file, this::printed, this::problem);
    } catch (RunException e) {
      if (e.exitStatus() != ExitStatus.SOME_FAILED) {
        throw e;
      }
      problem(e.getMessage());
    }
  }

  private void printed(JsonNode document) {
    print(new WrittenDocument(document), commands.terminal());
    commands.terminal().out().flush();
  }

  private void problem(String message) {
    problems++;
    commands.terminal().err().println("dixit: " + Texts.plain(message));
  }
}
