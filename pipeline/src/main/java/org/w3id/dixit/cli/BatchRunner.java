package org.w3id.dixit.cli;

import java.nio.file.Path;
import org.w3id.dixit.export.Format;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.run.ArticlePipeline;
import org.w3id.dixit.run.Batch;
import org.w3id.dixit.run.BatchConfig;
import org.w3id.dixit.run.Hashes;
import org.w3id.dixit.run.LoadingEngine;
import org.w3id.dixit.run.PipelineConfig;
import org.w3id.dixit.run.Summary;

/** Does a batch for a person: progress, Ctrl-C, a summary. */
final class BatchRunner {
  private final Commands commands;

  BatchRunner(Commands commands) {
    this.commands = commands;
  }

  Summary run(BatchConfig batchConfig, PipelineConfig config) throws Exception {
    return run(batchConfig, ArticleReaders.standard(), config, Format.JSONLD);
  }

  Summary run(BatchConfig batchConfig, ArticleReaders readers, PipelineConfig config, Format format)
      throws Exception {
    try (LoadingEngine engine = LoadingEngine.start(commands.engines(), config.engine());
        RunProgress progress = new RunProgress(commands.terminal())) {
      Batch batch =
          new Batch(
              batchConfig,
              readers,
              new ArticlePipeline(config, engine, format),
              new Hashes(commands.programsHash().call(), config.hash(format)),
              progress);
      return run(batch, progress, batchConfig.output());
    }
  }

  private Summary run(Batch batch, RunProgress progress, Path output) {
    Interruption interruption = new Interruption(batch, commands.terminal());
    try {
      Summary summary = batch.run();
      progress.summary(summary, output);
      return summary;
    } finally {
      interruption.close();
    }
  }

  /** Dixit's own folder, where its seeds lie. */
  static Path root() {
    return Path.of(System.getProperty("dixit.root", ""));
  }
}
