package org.w3id.dixit.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * One article under its time limit. Either its own thread or the clock settles it, whoever is
 * first, and runs what follows from that; the other does nothing more.
 */
final class TimedArticle implements Runnable {
  private final ArticleThreads.Work work;
  private final ScheduledExecutorService clock;
  private final Duration limit;
  private final Duration grace;
  private final Runnable after;
  private Thread thread;
  private boolean overdue;
  private boolean settled;

  TimedArticle(
      ArticleThreads.Work work,
      ScheduledExecutorService clock,
      Duration limit,
      Duration grace,
      Runnable after) {
    this.work = work;
    this.clock = clock;
    this.limit = limit;
    this.grace = grace;
    this.after = after;
  }

  @Override
  public void run() {
    Optional<Runnable> early = work.prepare();
    if (early.isPresent()) {
      finish(early.get());
    } else {
      timed();
    }
  }

  private void timed() {
    synchronized (this) {
      thread = Thread.currentThread();
    }
    ScheduledFuture<?> interrupt = in(limit, this::interrupt);
    ScheduledFuture<?> giveUp = in(limit.plus(grace), this::giveUp);
    Runnable result = work.compute();
    interrupt.cancel(false);
    giveUp.cancel(false);
    if (settle()) {
      finish(overdue ? work.overdue() : result);
    }
  }

  private ScheduledFuture<?> in(Duration delay, Runnable task) {
    return clock.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private synchronized void interrupt() {
    if (!settled) {
      overdue = true;
      thread.interrupt();
    }
  }

  private void giveUp() {
    if (settle()) {
      finish(work.overdue());
    }
  }

  /** From here on the thread is not interrupted any more. */
  private synchronized boolean settle() {
    boolean first = !settled;
    settled = true;
    if (Thread.currentThread() == thread) {
      Thread.interrupted();
    }
    return first;
  }

  private void finish(Runnable result) {
    try {
      result.run();
    } finally {
      after.run();
    }
  }
}
