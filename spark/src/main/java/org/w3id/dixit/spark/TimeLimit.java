package org.w3id.dixit.spark;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.w3id.dixit.run.Outcome;

/**
 * Does one article after the other, each under a limit of time. One that is over it is interrupted;
 * one that does not heed that is left to itself, and the next has another thread. For one thread.
 */
final class TimeLimit implements AutoCloseable {
  private final Duration limit;
  private final Duration grace;
  private ExecutorService worker = newWorker();

  /**
   * @param grace between the interrupt and giving up
   */
  TimeLimit(Duration limit, Duration grace) {
    this.limit = limit;
    this.grace = grace;
  }

  private static ExecutorService newWorker() {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, "dixit-article");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** An article's way to its outcome, which never throws and ends when interrupted. */
  @FunctionalInterface
  interface Work {
    Outcome compute();
  }

  Outcome of(Work work) {
    Future<Outcome> outcome = worker.submit(work::compute);
    try {
      return outcome.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      giveUp();
      return Outcome.overdue(limit.toSeconds() + " s");
    } catch (ExecutionException e) {
      throw new IllegalStateException("an outcome is never thrown", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the task was ended", e);
    }
  }

  private void giveUp() {
    worker.shutdownNow();
    try {
      worker.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    worker = newWorker();
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
