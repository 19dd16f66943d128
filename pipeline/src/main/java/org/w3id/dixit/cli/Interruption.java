package org.w3id.dixit.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.utils.Signals;
import org.w3id.dixit.run.Batch;
import org.w3id.dixit.run.ExitStatus;

/**
 * Ctrl-C, and being asked to end: the articles in work are finished, nothing new is begun, and the
 * command ends when the batch has told how it went. Asked twice, it ends at once.
 *
 * <p>Not a shutdown hook: those run all at once, and ONNX Runtime's own takes the encoder's
 * surroundings away from the articles in work, which ends in a crash.
 */
final class Interruption {
  private static final Map<ExitStatus, String> SIGNALS =
      Map.of(
          ExitStatus.HUNG_UP, "HUP", ExitStatus.INTERRUPTED, "INT", ExitStatus.TERMINATED, "TERM");

  private final Batch batch;
  private final Terminal terminal;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final Map<ExitStatus, Object> before = new EnumMap<>(ExitStatus.class);

  Interruption(Batch batch, Terminal terminal) {
    this.batch = batch;
    this.terminal = terminal;
    SIGNALS.forEach(
        (status, signal) -> before.put(status, Signals.register(signal, () -> finish(status))));
  }

  private void finish(ExitStatus status) {
    if (!asked.compareAndSet(false, true)) {
      Runtime.getRuntime().halt(status.value()); // what is written is whole at any moment
    }
    batch.stop(status);
    terminal.err().println("\ndixit: finishing the articles in work");
  }

  /** The batch has ended and told how. */
  void close() {
    SIGNALS.forEach((status, signal) -> Signals.unregister(signal, before.get(status)));
  }
}
