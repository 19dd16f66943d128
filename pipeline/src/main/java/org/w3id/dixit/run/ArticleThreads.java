package org.w3id.dixit.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads that do articles, and the time limit on each. No more articles are in memory than there
 * are threads: {@link #submit} waits for a free one. An article over the limit is interrupted; one
 * that does not heed it within the grace is given up: its thread is left to itself, another takes
 * its place, and the run goes on.
 */
final class ArticleThreads implements AutoCloseable {
  private final int threads;
  private final Duration limit;
  private final Duration grace;
  private final Semaphore free;
  private final ThreadPoolExecutor workers;
  private final ScheduledExecutorService clock;

  /** One article's work, in steps so that an article given up can no longer be written. */
  interface Work {
    /** Reads what there is to read first; a result where that is all. May be interrupted. */
    Optional<Runnable> prepare();

    /** Waits for what all articles need; a result where that never comes. Is not timed. */
    Optional<Runnable> ready();

    /** Makes the result; may be interrupted. */
    Runnable compute();

    /** The result where the time limit was over before the work was done. */
    Runnable overdue();
  }

  ArticleThreads(int threads, Duration limit, Duration grace) {
    this.threads = threads;
    this.limit = limit;
    this.grace = grace;
    this.free = new Semaphore(threads);
    this.workers =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            1,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> daemon(task, "dixit-article"));
    ScheduledThreadPoolExecutor scheduler =
        new ScheduledThreadPoolExecutor(1, task -> daemon(task, "dixit-time-limit"));
    scheduler.setRemoveOnCancelPolicy(true);
    this.clock = scheduler;
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Does the work as soon as a thread is free; waits until then. */
  void submit(Work work) {
    free.acquireUninterruptibly();
    workers.execute(new TimedArticle(work, clock, limit, grace, free::release));
  }

  /** Waits until all that was submitted is done or given up. */
  void await() {
    free.acquireUninterruptibly(threads);
    free.release(threads);
  }

  @Override
  public void close() {
    workers.shutdownNow();
    clock.shutdownNow();
  }
}
