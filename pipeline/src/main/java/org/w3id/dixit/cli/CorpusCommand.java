package org.w3id.dixit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.w3id.dixit.corpus.Corpus;
import org.w3id.dixit.corpus.CorpusEntity;
import org.w3id.dixit.corpus.CorpusFolder;
import org.w3id.dixit.corpus.Statement;
import org.w3id.dixit.export.TableFormat;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.Reasons;
import org.w3id.dixit.run.RunException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dixit corpus}. */
@Command(
    name = "corpus",
    description = {
      "Join the articles of a run: who is the same speaker, what is the same statement, who carried"
          + " it first, which outlets did and how they cut it. Writes corpus.jsonld and tables"
          + " (articles, entities, parts, statements, occurrences), and prints the statements that"
          + " most articles carry.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all articles are joined",
      "1:the corpus could not be written",
      "2:the command line is wrong, or there is nothing to join",
      "3:some articles could not be read; the others are joined"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./dixit corpus output/ --output corpus/",
      "  ./dixit corpus output/ --output corpus/ --format csv,parquet --top 50"
    })
final class CorpusCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Output folder of a run.")
  private Path run;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "corpus",
      description = "Folder to write to, made if need be. Default: corpus/ here.")
  private Path output;

  @Option(
      names = "--format",
      paramLabel = "csv|parquet",
      split = ",",
      defaultValue = "csv",
      description = "Formats of the tables. Default: csv.")
  private Set<TableFormat> formats;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many statements are printed. Default: 5.")
  private int top;

  private int problems;

  CorpusCommand(Commands commands) {
    this.terminal = commands.terminal();
  }

  @Override
  public Integer call() {
    if (top < 0) {
      throw new ParameterException(spec.commandLine(), "--top must be at least 0, is " + top);
    }
    try {
      return join();
    } catch (OutOfMemoryError e) {
      throw new RunException(
          ExitStatus.STOPPED,
          "not enough memory to join the articles of "
              + run
              + ": an article takes some 40 KB, a million want DIXIT_JAVA_OPTS=-Xmx40g");
    }
  }

  private int join() {
    Corpus corpus = read();
    try {
      CorpusFolder.write(corpus, output, formats);
    } catch (IOException e) {
      throw new RunException(
          ExitStatus.STOPPED, "cannot write to " + output + " (" + Reasons.of(e) + ")");
    }
    Printer printer = new Printer(terminal);
    corpus.statements().stream()
        .filter(statement -> statement.articles() > 1)
        .limit(top)
        .forEach(statement -> print(printer, corpus, statement));
    terminal.err().println(summary(corpus));
    return (problems == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED).value();
  }

  private Corpus read() {
    if (!Files.isDirectory(run)) {
      throw usage(run + " is not a folder; give the output folder of a run");
    }
    if (absolute(output).startsWith(absolute(run))) {
      throw usage(output + " lies in " + run + ", where articles are; give another --output");
    }
    try {
      return Corpus.of(run, this::problem);
    } catch (IOException e) {
      throw usage("cannot list " + run + " (" + Reasons.of(e) + ")");
    } catch (IllegalArgumentException e) {
      throw usage(e.getMessage());
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static RunException usage(String message) {
    return new RunException(ExitStatus.USAGE, message);
  }

  private void problem(String message) {
    problems++;
    terminal.err().println("dixit: " + Texts.plain(message));
  }

  private static void print(Printer printer, Corpus corpus, Statement statement) {
    List<String> names =
        corpus.entities().stream()
            .filter(entity -> statement.speakers().contains(entity.id()))
            .map(entity -> entity.name().orElse("unnamed"))
            .toList();
    printer.wrapped(names.isEmpty() ? "nobody named" : String.join(", ", names), 0, Style.SPEAKER);
    printer.wrapped(statement.text(), 2, Style.WORDS);
    for (Statement.Occurrence occurrence : statement.occurrences()) {
      printer.wrapped(cut(occurrence), 4, Style.CUE);
      printer.wrapped(occurrence.text(), 6, Style.ASIDE);
    }
    printer.blank();
  }

  private static String cut(Statement.Occurrence occurrence) {
    return String.format(
        Locale.ROOT,
        "%s%s: %s, %.0f %%",
        occurrence.article().label(),
        occurrence.article().date().map(date -> ", " + date).orElse(""),
        occurrence.cut().term(),
        100 * occurrence.coverage());
  }

  private String summary(Corpus corpus) {
    return String.format(
        Locale.ROOT,
        "%,d articles; %,d entities, %,d of them in several articles; %,d statements, %,d of them"
            + " in several articles; corpus in %s",
        corpus.articles().size(),
        corpus.entities().size(),
        corpus.entities().stream().filter(CorpusCommand::isShared).count(),
        corpus.statements().size(),
        corpus.statements().stream().filter(statement -> statement.articles() > 1).count(),
        output);
  }

  private static boolean isShared(CorpusEntity entity) {
    return entity.articles() > 1;
  }
}
