package org.w3id.dixit.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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

/** Documents out of files: linked data is read, a text is annotated first. */
final class DocumentFiles {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Commands commands;
  private final PipelineConfig config;
  private ArticlePipeline pipeline;

  DocumentFiles(Commands commands, PipelineConfig config) {
    this.commands = commands;
    this.config = config;
  }

  static boolean isLinkedData(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonld") || name.endsWith(".json");
  }

  /**
   * A file's document.
   *
   * @throws RunException where the file cannot be read, or is neither linked data nor an article
   */
  JsonNode open(Path file) throws InterruptedException {
    return isLinkedData(file) ? read(file) : annotate(file);
  }

  static JsonNode read(Path file) {
    try {
      return JSON.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      throw problem(file, "no JSON, at line " + e.getLocation().getLineNr());
    } catch (IOException e) {
      throw problem(file, Reasons.of(e));
    }
  }

  private JsonNode annotate(Path file) throws InterruptedException {
    try {
      Article article = article(file);
      return JSON.readTree(pipeline().process(article));
    } catch (ReadException e) {
      throw new RunException(ExitStatus.SOME_FAILED, e.getMessage());
    } catch (ArticleException e) {
      throw problem(file, e.getMessage());
    } catch (IOException e) {
      throw new IllegalStateException("what Dixit writes is JSON", e);
    }
  }

  static Article article(Path file) throws ReadException {
    Input input = new Input(file.toString(), file);
    ArticleReaders readers = ArticleReaders.standard();
    if (readers.hasRecords(input)) {
      throw problem(file, "may hold many articles: give it to run, and show its output");
    }
    try (ArticleSource source = readers.open(input, ReadLimits.DEFAULT)) {
      return source.next().orElseThrow(() -> new IllegalStateException("a file of no article"));
    }
  }

  private ArticlePipeline pipeline() {
    if (pipeline == null) {
      pipeline =
          new ArticlePipeline(config, LoadingEngine.start(commands.engines(), config.engine()));
    }
    return pipeline;
  }

  private static RunException problem(Path file, String what) {
    return new RunException(ExitStatus.SOME_FAILED, Texts.plain(file.toString()) + ": " + what);
  }
}
