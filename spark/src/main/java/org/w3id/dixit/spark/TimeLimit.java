package org.w3id.dixit.spark;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Does one article after the other, each under a limit of time. One that is over it is interrupted;
 * one that does not heed that is left to itself, and the next has another thread. For one thread.
 */
final class TimeLimit implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Duration limit;
  private final Duration grace;
  private ExecutorService worker = newWorker();

  /** With a grace of some seconds. */
  TimeLimit(Duration limit) {
    this(limit, GRACE);
  }

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

  /**
   * What comes of an article; empty where it is over the limit.
   *
   * @param work never throws
   */
  <T> Optional<T> of(Supplier<T> work) {
    Future<T> result = worker.submit(work::get);
    try {
      return Optional.of(result.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      giveUp();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a result is never thrown", e);
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
