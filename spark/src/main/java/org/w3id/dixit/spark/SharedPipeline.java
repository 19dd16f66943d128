package org.w3id.dixit.spark;

import java.io.Serializable;
import org.w3id.dixit.annotate.Engine;
import org.w3id.dixit.export.Format;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.run.ArticleException;
import org.w3id.dixit.run.ArticlePipeline;
import org.w3id.dixit.run.ArticleProcess;
import org.w3id.dixit.run.LoadingEngine;
import org.w3id.dixit.run.PipelineConfig;

/**
 * One pipeline for all tasks of an executor, without static state: only the configuration travels,
 * in a broadcast variable; Spark keeps one value of such a variable an executor JVM, and that value
 * builds the pipeline when the first task asks for it. The models come from the executor's own
 * class path.
 *
 * <p>Spark could drop the value only to make room for other cached data, and the job caches none.
 * The count of engines built that the job tells at its end would show it.
 *
 * <p>Safe for any number of threads.
 */
final class SharedPipeline implements Serializable, ArticleProcess {
  private static final long serialVersionUID = 1L;

  private final PipelineConfig config;
  private transient volatile ArticlePipeline built;

  SharedPipeline(PipelineConfig config) {
    this.config = config;
  }

  /**
   * Builds it where no task of this JVM has done so.
   *
   * @return whether it was built now
   * @throws org.w3id.dixit.run.RunException where it cannot be
   */
  synchronized boolean build() {
    if (built != null) {
      return false;
    }
    LoadingEngine engine = LoadingEngine.start(Engine::load, config.engine());
    ArticlePipeline pipeline = new ArticlePipeline(config, engine, Format.NDJSONLD);
    pipeline.ready();
    built = pipeline;
    return true;
  }

  @Override
  public void ready() {
    build();
  }

  /** A line of NDJSON-LD, with its line break. */
  @Override
  public byte[] process(Article article) throws ArticleException, InterruptedException {
    return built.process(article);
  }
}
