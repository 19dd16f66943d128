package org.w3id.dixit.cli;

import java.util.Map;
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
  private static final Map<Class<?>, Function<Commands, ?>> CONSTRUCTORS =
      Map.of(
          RunCommand.class, RunCommand::new,
          ShowCommand.class, ShowCommand::new,
          EntitiesCommand.class, EntitiesCommand::new,
          RelationsCommand.class, RelationsCommand::new,
          ValidateCommand.class, ValidateCommand::new,
          EvaluateCommand.class, EvaluateCommand::new,
          CompletionCommand.class, CompletionCommand::new,
          VersionCommand.class, VersionCommand::new);

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Function<Commands, ?> constructor = CONSTRUCTORS.get(type);
    return constructor == null
        ? CommandLine.defaultFactory().create(type)
        : type.cast(constructor.apply(this));
  }
}
