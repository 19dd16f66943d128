package org.w3id.dixit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.w3id.dixit.corpus.RunTables;
import org.w3id.dixit.export.TableFormat;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.Reasons;
import org.w3id.dixit.run.RunException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit tables}. */
@Command(
    name = "tables",
    description = {
      "Write a run's linked data as tables for spreadsheets, pandas, R and DuckDB: quotations,"
          + " entities and relations.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all articles are in the tables",
      "1:the tables could not be written",
      "2:the command line is wrong, or there is nothing to write",
      "3:some articles could not be read; the others are in the tables"
    },
    footerHeading = "%nExamples:%n",
    footer = "  ./dixit tables output/ --output tables/ --format csv,parquet")
final class TablesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "Output folder of a run.")
  private Path run;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "tables",
      description = "Folder to write to, made if need be. Default: tables/ here.")
  private Path output;

  @Option(
      names = "--format",
      paramLabel = "csv|parquet",
      split = ",",
      defaultValue = "csv",
      description = "Formats of the tables. Default: csv.")
  private Set<TableFormat> formats;

  private int problems;

  TablesCommand(Commands commands) {
    this.terminal = commands.terminal();
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(run)) {
      throw usage(run + " is not a folder; give the output folder of a run");
    }
    try {
      int articles = RunTables.write(run, output, formats, this::problem);
      terminal
          .err()
          .println(
              String.format(Locale.ROOT, "%,d articles in the tables in %s", articles, output));
      return (problems == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED).value();
    } catch (IOException e) {
      throw new RunException(
          ExitStatus.STOPPED, "cannot write to " + output + " (" + Reasons.of(e) + ")");
    } catch (IllegalArgumentException e) {
      throw usage(e.getMessage());
    }
  }

  private static RunException usage(String message) {
    return new RunException(ExitStatus.USAGE, message);
  }

  private void problem(String message) {
    problems++;
    terminal.err().println("dixit: " + Texts.plain(message));
  }
}
