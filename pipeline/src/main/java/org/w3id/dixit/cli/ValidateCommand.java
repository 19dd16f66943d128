package org.w3id.dixit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.w3id.dixit.evaluation.output.RunDocument;
import org.w3id.dixit.evaluation.output.RunDocuments;
import org.w3id.dixit.export.Finding;
import org.w3id.dixit.export.InvariantChecker;
import org.w3id.dixit.read.ReadException;
import org.w3id.dixit.read.ReadLimits;
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
      "0:all articles keep the contract",
      "2:the command line is wrong, or there is nothing to check",
      "3:some articles do not keep it, or cannot be read"
    },
    footerHeading = "%nExamples:%n",
    footer = "  ./dixit validate output/ --texts seeds/")
final class ValidateCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final InvariantChecker checker = new InvariantChecker();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files, and folders that are walked for them: .jsonld, .ndjsonld or .ndjsonld.gz.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description =
          "Folder of the texts that the files were made of; checks the words as well, as is always"
              + " done where a text lies beside a file or stands in it (articleBody).")
  private Path texts;

  private int valid;
  private int broken;

  ValidateCommand(Commands commands) {
    this.terminal = commands.terminal();
  }

  @Override
  public Integer call() {
    List<RunDocuments> all = paths.stream().map(ValidateCommand::documents).toList();
    if (all.stream().allMatch(some -> some.files().isEmpty())) {
      throw usage(
          "no linked data (.jsonld, .ndjsonld) in " + paths + ": name the output folder of a run");
    }
    all.forEach(some -> some.forEach(this::check, this::unreadable));
    terminal
        .out()
        .println(
            String.format(
                Locale.ROOT, "%,d of %,d articles keep the contract", valid, valid + broken));
    return (broken == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED).value();
  }

  private static RunDocuments documents(Path path) {
    if (!Files.exists(path)) {
      throw usage(path + ": there is no such file or folder");
    }
    try {
      return RunDocuments.in(path);
    } catch (IOException e) {
      throw usage("cannot list " + path + " (" + Reasons.of(e) + ")");
    }
  }

  private static RunException usage(String message) {
    return new RunException(ExitStatus.USAGE, message);
  }

  private void unreadable(String problem) {
    broken++;
    terminal.out().println(Texts.plain(problem));
  }

  private void check(RunDocument document) {
    try {
      List<Finding> findings = findings(document);
      findings.forEach(finding -> terminal.out().println(document.place() + ": " + finding));
      valid += findings.isEmpty() ? 1 : 0;
      broken += findings.isEmpty() ? 0 : 1;
    } catch (ReadException e) {
      unreadable(document.place() + ": no text to check against: " + e.getMessage());
    } catch (RunException e) {
      unreadable(e.getMessage());
    }
  }

  /**
   * The text stands in the document where it was asked for; that of what was taken out of a page or
   * a record lies beside its output.
   */
  private List<Finding> findings(RunDocument document) throws ReadException {
    JsonNode root = document.root();
    String name = document.file().getFileName().toString();
    Path beside = document.file().resolveSibling(name.replaceFirst("\\.[^.]*$", "") + ".txt");
    if (root.path("articleBody").isTextual()) {
      return checker.check(root, root.path("articleBody").textValue());
    }
    if (Files.isRegularFile(beside)) {
      return checker.check(root, DocumentFiles.article(beside, ReadLimits.NONE).text());
    }
    if (texts == null) {
      return checker.check(root);
    }
    Path text = texts.resolve(root.path("input").asText());
    return checker.check(root, DocumentFiles.article(text, ReadLimits.NONE).text());
  }
}
