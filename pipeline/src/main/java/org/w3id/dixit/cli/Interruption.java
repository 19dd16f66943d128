package org.w3id.dixit.cli;

import java.util.concurrent.CountDownLatch;
import org.w3id.dixit.run.Batch;

/**
 * Ctrl-C, and being asked to end: the articles in work are finished, nothing new is begun, and the
 * process ends when the batch has told how it went.
 */
final class Interruption {
  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook;

  Interruption(Batch batch, Terminal terminal) {
    this.hook = new Thread(() -> finish(batch, terminal), "dixit-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void finish(Batch batch, Terminal terminal) {
    batch.stop();
    terminal.err().println("\ndixit: finishing the articles in work");
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The batch has ended and told how. */
  void close() {
    over.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending, and the hook has been waiting for this
    }
  }
}
