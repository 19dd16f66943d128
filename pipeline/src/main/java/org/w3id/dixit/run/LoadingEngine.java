package org.w3id.dixit.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.annotate.EngineConfig;
import org.w3id.dixit.annotate.EngineException;
import org.w3id.dixit.annotate.TextAnnotator;

/**
 * An engine that loads while the run looks at its inputs; who wants to annotate waits for it, and
 * so does {@link #close}: Java cannot end well while ONNX Runtime loads, whose shutdown hook frees
 * what it stands on.
 */
public final class LoadingEngine implements TextAnnotator, AutoCloseable {
  private final CompletableFuture<TextAnnotator> engine;

  private LoadingEngine(CompletableFuture<TextAnnotator> engine) {
    this.engine = engine;
  }

  /** Begins to load in the background. */
  public static LoadingEngine start(
      Function<EngineConfig, TextAnnotator> engines, EngineConfig config) {
    CompletableFuture<TextAnnotator> engine = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                engine.complete(engines.apply(config));
              } catch (Throwable e) { // whatever it is, those who wait must hear of it
                engine.completeExceptionally(e);
              }
            },
            "dixit-engine");
    thread.setDaemon(true);
    thread.start();
    return new LoadingEngine(engine);
  }

  /**
   * Waits until it is loaded.
   *
   * @throws RunException where it cannot be
   */
  public TextAnnotator loaded() {
    try {
      return engine.join();
    } catch (CompletionException e) {
      throw new RunException(ExitStatus.STOPPED, reason(e.getCause()));
    }
  }

  private static String reason(Throwable cause) {
    return cause instanceof EngineException
        ? cause.getMessage()
        : "the engine cannot be loaded: " + cause;
  }

  /** Returns when it has ended to load, well or not. */
  @Override
  public void close() {
    engine.handle((loaded, broken) -> loaded).join();
  }

  @Override
  public AnnotatedText annotate(String cleanText) {
    return loaded().annotate(cleanText);
  }
}
