package org.w3id.dixit.annotate;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the loading of several models at once and waits for each where it is needed. */
final class ParallelLoader implements AutoCloseable {
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "dixit-load");
            thread.setDaemon(true);
            return thread;
          });

  /** A part on its way. */
  record Loading<T>(String what, Future<T> future) {
    T get() {
      try {
        return future.get();
      } catch (ExecutionException e) {
        Throwable root = root(e);
        throw new EngineException("cannot load " + what + ": " + root.getMessage(), root);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new EngineException("interrupted while loading " + what, e);
      }
    }
  }

  /** What failed at first: the causes above it only say that something did. */
  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  <T> Loading<T> start(String what, Callable<T> load) {
    return new Loading<>(what, threads.submit(load));
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
