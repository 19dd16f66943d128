package org.w3id.dixit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.w3id.dixit.evaluation.output.RunDocuments;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.ArticleSource;
import org.w3id.dixit.read.Input;
import org.w3id.dixit.read.ReadException;
import org.w3id.dixit.read.ReadLimits;
import org.w3id.dixit.run.ArticleException;
import org.w3id.dixit.run.ArticlePipeline;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.LoadingEngine;
import org.w3id.dixit.run.PipelineConfig;
import org.w3id.dixit.run.Reasons;
import org.w3id.dixit.run.RunException;

/** Documents out of files: linked data is read in either form, a text is annotated first. */
final class DocumentFiles implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Commands commands;
  private final PipelineConfig config;
  private final ReadLimits limits;
  private LoadingEngine engine;
  private ArticlePipeline pipeline;

  DocumentFiles(Commands commands, PipelineConfig config, ReadLimits limits) {
    this.commands = commands;
    this.config = config;
    this.limits = limits;
  }

  /**
   * Hands on each document of a file, or of all linked data below a folder.
   *
   * @param problems is told of each that cannot be read
   * @throws RunException where there is no such file or folder, or it is neither linked data nor an
   *     article
   */
  void forEach(Path path, Consumer<JsonNode> documents, Consumer<String> problems)
      throws InterruptedException {
    if (Files.isDirectory(path) || isLinkedData(path)) {
      linkedData(path).forEach(document -> documents.accept(document.root()), problems);
    } else {
      documents.accept(annotate(path));
    }
  }

  private static boolean isLinkedData(Path file) {
    return RunDocuments.isLinkedData(file)
        || file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private static RunDocuments linkedData(Path path) {
    try {
      RunDocuments found = RunDocuments.in(path);
      if (found.files().isEmpty()) {
        throw problem(path, "no linked data in it: name the output folder of a run, or articles");
      }
      return found;
    } catch (IOException e) {
      throw problem(path, Reasons.of(e));
    }
  }

  private JsonNode annotate(Path file) throws InterruptedException {
    try {
      Article article = article(file, limits);
      return JSON.readTree(pipeline().process(article));
    } catch (ReadException e) {
      throw new RunException(ExitStatus.SOME_FAILED, e.getMessage());
    } catch (ArticleException e) {
      throw problem(file, e.getMessage());
    } catch (IOException e) {
      throw new IllegalStateException("what Dixit writes is JSON", e);
    }
  }

  static Article article(Path file, ReadLimits limits) throws ReadException {
    Input input = new Input(file.toString(), file);
    ArticleReaders readers = ArticleReaders.standard();
    if (readers.hasRecords(input)) {
      throw problem(file, "may hold many articles: give it to run, and show its output");
    }
    try (ArticleSource source = readers.open(input, limits)) {
      return source
          .next()
          .orElseThrow(() -> new IllegalStateException("a file of no article"))
          .read();
    }
  }

  private ArticlePipeline pipeline() {
    if (pipeline == null) {
      engine = LoadingEngine.start(commands.engines(), config.engine());
      pipeline = new ArticlePipeline(config, engine);
    }
    return pipeline;
  }

  @Override
  public void close() {
    if (engine != null) {
      engine.close();
    }
  }

  private static RunException problem(Path file, String what) {
    return new RunException(ExitStatus.SOME_FAILED, Texts.plain(file.toString()) + ": " + what);
  }
}
