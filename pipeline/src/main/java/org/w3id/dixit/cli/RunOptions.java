package org.w3id.dixit.cli;

import java.time.Duration;
import java.util.Map;
import org.w3id.dixit.read.RecordFields;
import org.w3id.dixit.run.PipelineConfig;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of a run over many articles, on one machine or on a cluster. */
public final class RunOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--field",
      paramLabel = "FIELD=NAME",
      description =
          "What a field of records (.jsonl, .csv and so on) is called there; FIELD is one of id,"
              + " text, title, date, url, publisher.")
  private Map<String, String> fields = Map.of();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Time limit of one article; one that takes longer fails. Default: 300.")
  private long timeout = 300;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What the ids begin with. Default: urn:dixit, which is not registered.")
  private String base = PipelineConfig.DEFAULT.base();

  @Option(
      names = "--no-exact",
      description =
          "Write offsets without the article's words, and no texts beside the output, where those"
              + " may not be passed on.")
  private boolean noExact;

  /** What the records' fields are called where that is not the usual, known to be right. */
  public Map<String, String> fields() {
    try {
      RecordFields.of(fields);
      return fields;
    } catch (IllegalArgumentException e) {
      throw wrong("--field: " + e.getMessage());
    }
  }

  /** Of one article. */
  public Duration timeLimit() {
    if (timeout < 1) {
      throw wrong("--timeout must be at least 1, is " + timeout);
    }
    return Duration.ofSeconds(timeout);
  }

  /** What ids begin with. */
  public String base() {
    return base;
  }

  /** Whether the article's words may be written. */
  public boolean exact() {
    return !noExact;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
