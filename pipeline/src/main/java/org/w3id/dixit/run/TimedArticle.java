package org.w3id.dixit.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * One article under its time limit. Either its own thread or the clock settles it, whoever is
 * first, and runs what follows from that; the other does nothing more.
 */
final class TimedArticle implements Runnable {
  private final ArticleThreads.Work work;
  private final ScheduledExecutorService clock;
  private final Duration grace;
  private final Runnable after;
  private Thread thread;
  private long nanosLeft;
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
    this.grace = grace;
    this.after = after;
    this.nanosLeft = limit.toNanos();
  }

  @Override
  public void run() {
    synchronized (this) {
      thread = Thread.currentThread();
    }
    Optional<Runnable> result = timed(work::prepare);
    if (result.isEmpty() && goesOn()) {
      result = work.ready();
    }
    if (result.isEmpty() && goesOn()) {
      result = timed(() -> Optional.of(work.compute()));
    }
    if (settle()) {
      finish(overdue ? work.overdue() : result.orElseThrow());
    }
  }

  /** Does one step in the time that those before it have left. */
  private Optional<Runnable> timed(Supplier<Optional<Runnable>> step) {
    long begun = System.nanoTime();
    ScheduledFuture<?> interrupt = in(nanosLeft, this::interrupt);
    ScheduledFuture<?> giveUp = in(nanosLeft + grace.toNanos(), this::giveUp);
    Optional<Runnable> result = step.get();
    interrupt.cancel(false);
    giveUp.cancel(false);
    nanosLeft -= System.nanoTime() - begun;
    return result;
  }

  private ScheduledFuture<?> in(long nanos, Runnable task) {
    return clock.schedule(task, nanos, TimeUnit.NANOSECONDS);
  }

  private synchronized boolean goesOn() {
    return !overdue && !settled;
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
