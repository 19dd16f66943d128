package org.w3id.dixit.run;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts how inputs end. Safe for any number of threads. */
final class Tally {
  private final Map<Status, Long> ended = new EnumMap<>(Status.class);
  private long alreadyDone;

  synchronized void ended(Status status) {
    ended.merge(status, 1L, Long::sum);
  }

  synchronized void alreadyDone() {
    alreadyDone++;
  }

  synchronized Summary summary(Optional<ExitStatus> stop) {
    return new Summary(
        count(Status.DONE), alreadyDone, count(Status.SKIPPED), count(Status.FAILED), stop);
  }

  private long count(Status status) {
    return ended.getOrDefault(status, 0L);
  }
}
