package org.w3id.dixit.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.w3id.dixit.annotate.EngineConfig;
import org.w3id.dixit.annotate.TextAnnotator;
import picocli.CommandLine;

/**
 * What the commands share, and how each is made.
 *
 * @param terminal where they write to
 * @param engines loads an engine
 * @param programsHash of the programs and models
 */
record Commands(
    Terminal terminal, Function<EngineConfig, TextAnnotator> engines, Callable<String> programsHash)
    implements CommandLine.IFactory {
  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == RunCommand.class) {
      return type.cast(new RunCommand(this));
    }
    if (type == VersionCommand.class) {
      return type.cast(new VersionCommand(this));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
