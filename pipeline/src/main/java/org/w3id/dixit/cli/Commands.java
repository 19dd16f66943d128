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
      Map.ofEntries(
          Map.entry(RunCommand.class, RunCommand::new),
          Map.entry(ShowCommand.class, ShowCommand::new),
          Map.entry(EntitiesCommand.class, EntitiesCommand::new),
          Map.entry(RelationsCommand.class, RelationsCommand::new),
          Map.entry(ValidateCommand.class, ValidateCommand::new),
          Map.entry(ReportCommand.class, ReportCommand::new),
          Map.entry(TablesCommand.class, TablesCommand::new),
          Map.entry(CorpusCommand.class, CorpusCommand::new),
          Map.entry(DiffCommand.class, DiffCommand::new),
          Map.entry(CorrectCommand.class, CorrectCommand::new),
          Map.entry(EvaluateCommand.class, EvaluateCommand::new),
          Map.entry(LinksCommand.class, LinksCommand::new),
          Map.entry(CompletionCommand.class, CompletionCommand::new),
          Map.entry(VersionCommand.class, VersionCommand::new));

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Function<Commands, ?> constructor = CONSTRUCTORS.get(type);
    return constructor == null
        ? CommandLine.defaultFactory().create(type)
        : type.cast(constructor.apply(this));
  }
}
