package org.w3id.dixit.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3id.dixit.read.ReadLimits;

/**
 * How a batch goes; nothing here changes what an article's output holds.
 *
 * @param inputs files and folders
 * @param output folder; made where it is missing
 * @param threads articles at once, at least 1
 * @param timeLimit of one article, more than nothing
 * @param force whether what earlier runs have done is done again
 * @param readLimits of one article
 * @param texts whether the text of an article that was taken out of a page or a record is written
 *     beside its output
 * @param parts where outputs share files; empty where each article has its own
 */
public record BatchConfig(
    List<Path> inputs,
    Path output,
    int threads,
    Duration timeLimit,
    boolean force,
    ReadLimits readLimits,
    boolean texts,
    Optional<Parts> parts) {
  /** A file an article. */
  public BatchConfig(
      List<Path> inputs,
      Path output,
      int threads,
      Duration timeLimit,
      boolean force,
      ReadLimits readLimits,
      boolean texts) {
    this(inputs, output, threads, timeLimit, force, readLimits, texts, Optional.empty());
  }

  /** Likewise, with texts. */
  public BatchConfig(
      List<Path> inputs,
      Path output,
      int threads,
      Duration timeLimit,
      boolean force,
      ReadLimits readLimits) {
    this(inputs, output, threads, timeLimit, force, readLimits, true);
  }

  public BatchConfig {
    inputs = List.copyOf(inputs);
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(readLimits, "readLimits");
    Objects.requireNonNull(parts, "parts");
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, is " + threads);
    }
    if (timeLimit.isNegative() || timeLimit.isZero()) {
      throw new IllegalArgumentException("time limit must be above 0, is " + timeLimit);
    }
  }
}
