package org.w3id.dixit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.w3id.dixit.export.Finding;
import org.w3id.dixit.export.InvariantChecker;
import org.w3id.dixit.read.ReadException;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.Reasons;
import org.w3id.dixit.run.RunException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit validate}. */
@Command(
    name = "validate",
    description = {
      "Check that linked data keeps the contract: every id that is referred to is there, no blank"
          + " nodes, known keys and values only, lists in the order of the text, and, with --texts,"
          + " that the words at the offsets are the words.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all files keep the contract",
      "2:the command line is wrong, or there is nothing to check",
      "3:some files do not keep it, or cannot be read"
    },
    footerHeading = "%nExamples:%n",
    footer = "  ./dixit validate output/ --texts seeds/")
final class ValidateCommand implements Callable<Integer> {
  private static final String EXTENSION = ".jsonld";

  private final Terminal terminal;
  private final InvariantChecker checker = new InvariantChecker();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, and folders that are walked for .jsonld files.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description =
          "Folder of the texts that the files were made of; checks the words as well, as is always"
              + " done where a text lies beside a file.")
  private Path texts;

  ValidateCommand(Commands commands) {
    this.terminal = commands.terminal();
  }

  @Override
  public Integer call() {
    List<Path> files = files();
    long broken = files.stream().filter(file -> !isValid(file)).count();
    terminal
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%,d of %,d files keep the contract",
                files.size() - broken,
                files.size()));
    return (broken == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED).value();
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw usage(path + ": there is no such file or folder");
      }
      files.addAll(linkedDataIn(path));
    }
    if (files.isEmpty()) {
      throw usage("no " + EXTENSION + " file in " + paths + ": name the output folder of a run");
    }
    return files;
  }

  private static RunException usage(String message) {
    return new RunException(ExitStatus.USAGE, message);
  }

  private static List<Path> linkedDataIn(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
    } catch (IOException e) {
      throw usage("cannot list " + path + " (" + Reasons.of(e) + ")");
    } catch (UncheckedIOException e) {
      throw usage("cannot list " + path + " (" + Reasons.of(e.getCause()) + ")");
    }
  }

  private boolean isValid(Path file) {
    try {
      List<Finding> findings = check(file, DocumentFiles.read(file));
      findings.forEach(finding -> terminal.out().println(file + ": " + finding));
      return findings.isEmpty();
    } catch (ReadException e) {
      terminal.out().println(file + ": no text to check against: " + e.getMessage());
    } catch (RunException e) {
      terminal.out().println(e.getMessage());
    }
    return false;
  }

  /** The text of what was taken out of a page or a record lies beside its output. */
  private List<Finding> check(Path file, JsonNode document) throws ReadException {
    String name = file.getFileName().toString();
    Path beside = file.resolveSibling(name.replaceFirst("\\.[^.]*$", "") + ".txt");
    if (Files.isRegularFile(beside)) {
      return checker.check(document, DocumentFiles.article(beside).text());
    }
    if (texts == null) {
      return checker.check(document);
    }
    Path text = texts.resolve(document.path("input").asText());
    return checker.check(document, DocumentFiles.article(text).text());
  }
}
