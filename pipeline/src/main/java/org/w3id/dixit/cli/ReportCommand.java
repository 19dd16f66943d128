package org.w3id.dixit.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.dixit.report.Report;
import org.w3id.dixit.run.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit report}. */
@Command(
    name = "report",
    description = {
      "Make pages to read of a run's output: each article with its attributions marked, who is"
          + " quoted where, a timeline, who speaks of whom. They need no server and no network;"
          + " open index.html in a browser.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the report has all articles",
      "1:the pages cannot be written",
      "2:the command line is wrong, or there is nothing to report",
      "3:some files could not be read; the report has the others"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./dixit report output/ --texts seeds/      to output/report/",
      "  ./dixit report linked/ --output pages/"
    })
final class ReportCommand implements Callable<Integer> {
  /** Below a run's output folder. */
  static final String FOLDER = "report";

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "Folder that dixit run wrote to.")
  private Path folder;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder for the pages, made if need be. Default: report/ in the run's.")
  private Path output;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description =
          "Folder of the articles that were read, where they lie elsewhere now. Without their text,"
              + " only the attributed words are shown.")
  private Path texts;

  ReportCommand(Commands commands) {
    this.terminal = commands.terminal();
  }

  @Override
  public Integer call() {
    Path target = output == null ? folder.resolve(FOLDER) : output;
    return write(folder, Optional.ofNullable(texts), target, terminal).value();
  }

  /** Makes a report and says so on standard error. */
  static ExitStatus write(Path folder, Optional<Path> texts, Path target, Terminal terminal) {
    Report.Summary made = new Report(folder, texts).write(target);
    made.problems().forEach(problem -> terminal.err().println("dixit: " + problem));
    if (made.withoutText() > 0) {
      terminal
          .err()
          .printf(
              Locale.ROOT,
              "%,d of %,d articles without their text: name its folder by --texts%n",
              made.withoutText(),
              made.articles());
    }
    terminal
        .err()
        .printf(
            Locale.ROOT,
            "%,d attributions in %,d articles on %s: %s%n",
            made.attributions(),
            made.articles(),
            made.pages() == 1 ? "one page" : made.pages() + " pages",
            target.resolve("index.html"));
    return made.problems().isEmpty() ? ExitStatus.OK : ExitStatus.SOME_FAILED;
  }
}
