package org.w3id.dixit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.RecordFields;
import org.w3id.dixit.run.BatchConfig;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.PipelineConfig;
import org.w3id.dixit.run.RunException;
import org.w3id.dixit.run.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dixit run}. */
@Command(
    name = "run",
    showAtFileInUsageHelp = true,
    description = {
      "Write one JSON-LD file for each article, or other formats of the same.",
      "",
      "The same command again goes on where the last run ended: what is done is not done again"
          + " unless the article, Dixit or a setting has changed; what failed is tried again.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all inputs are done or skipped",
      "1:the run could not go on",
      "2:the command line is wrong, or there is nothing to read",
      "3:the run went to its end and some inputs failed; manifest.jsonl says why",
      "130:interrupted (Ctrl-C); 143 where it was asked to end, 129 where the terminal was closed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./dixit run                                  Dixit's own seeds/ to its output/",
      "  ./dixit run news/ 'one more.txt' --output linked/",
      "  ./dixit run news/ --output linked/ --base https://example.org/news --threads 8",
      "  ./dixit run news/ --output linked/ --no-exact    offsets only, no words",
      "  ./dixit run news.jsonl --output linked/ --format ndjsonld --tables parquet",
      "  ./dixit run news/ --output linked/ --format html    and linked/report/ to read",
      "  ./dixit run CC-NEWS-*.warc.gz news.jsonl --field text=body --output linked/",
      "  ./dixit run @night.options --threads 2           options from a file, and others over them",
      "  find news -name '*.html' -print0 | ./dixit run - --output linked/"
    })
final class RunCommand implements Callable<Integer> {
  private final Commands commands;

  @Spec private CommandSpec spec;

  @Mixin private ArticleOptions article;

  @Mixin private RunOptions run;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description =
          "Files (.txt, .html, .jsonl, .csv, .tsv, .warc, each also .gz), folders to walk, patterns"
              + " such as 'news/**.html', and - for a list of them on standard input. Default:"
              + " Dixit's own seeds/.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--from-list",
      paramLabel = "FILE",
      description =
          "Read more inputs from FILE (- is standard input), a name a line, or each ended by a zero"
              + " byte as find -print0 does.")
  private String list;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "Folder to write to, made if need be. Default: output/ here; without INPUT, Dixit's own."
              + "")
  private Path output;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles done at once. Default: as many as there are processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--force", description = "Do again what earlier runs have done.")
  private boolean force;

  @Mixin private FormatOptions format;

  RunCommand(Commands commands) {
    this.commands = commands;
  }

  @Override
  public Integer call() throws Exception {
    BatchConfig batch = batchConfig();
    PipelineConfig config = article.config(run.base(), run.exact(), format.keepsText(!run.exact()));
    Summary summary = new BatchRunner(commands).run(batch, readers(), config, format.format());
    if (summary.stopped()) {
      return summary.exitStatus().value();
    }
    format.writeTables(
        batch.output(), problem -> commands.terminal().err().println("dixit: " + problem));
    ExitStatus reported =
        format.reports() ? report(batch.output(), commands.terminal()) : ExitStatus.OK;
    ExitStatus status = summary.exitStatus();
    return (status == ExitStatus.OK ? reported : status).value();
  }

  /** Where every input failed there is nothing to report, and the run's own status says so. */
  private static ExitStatus report(Path output, Terminal terminal) {
    try {
      return ReportCommand.write(
          output, Optional.empty(), output.resolve(ReportCommand.FOLDER), terminal);
    } catch (RunException e) {
      if (e.exitStatus() != ExitStatus.USAGE) {
        throw e;
      }
      terminal.err().println("dixit: no report: " + e.getMessage());
      return ExitStatus.OK;
    }
  }

  private BatchConfig batchConfig() {
    Path root = BatchRunner.root();
    List<Path> given = given();
    boolean seeds = inputs.isEmpty() && list == null;
    Path fallBack = seeds ? root.resolve("output") : Path.of("output");
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be at least 1, is " + threads);
    }
    return new BatchConfig(
        seeds ? List.of(root.resolve("seeds")) : given,
        output == null ? fallBack : output,
        threads,
        run.timeLimit(),
        force,
        article.readLimits(),
        run.exact(),
        format.parts());
  }

  private List<Path> given() {
    InputPaths paths = new InputPaths(System.in);
    List<Path> given = new ArrayList<>(paths.of(inputs));
    if (list != null) {
      given.addAll(paths.listed(list));
    }
    return given;
  }

  private ArticleReaders readers() {
    return ArticleReaders.standard(RecordFields.of(run.fields()));
  }
}
