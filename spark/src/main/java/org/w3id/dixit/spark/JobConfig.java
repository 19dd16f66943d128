package org.w3id.dixit.spark;

import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.w3id.dixit.read.ReadLimits;
import org.w3id.dixit.run.PipelineConfig;

/**
 * What a job is asked to do with its articles; sent to the executors.
 *
 * @param pipeline as in a local run
 * @param readLimits of one article
 * @param fields names of the records' fields, where they are not the usual ones
 * @param timeLimit of one article, more than zero
 * @param keepText whether the articles' texts are written, too
 */
record JobConfig(
    PipelineConfig pipeline,
    ReadLimits readLimits,
    Map<String, String> fields,
    Duration timeLimit,
    boolean keepText)
    implements Serializable {
  JobConfig {
    Objects.requireNonNull(pipeline, "pipeline");
    Objects.requireNonNull(readLimits, "readLimits");
    fields = Map.copyOf(fields);
    if (timeLimit.isNegative() || timeLimit.isZero()) {
      throw new IllegalArgumentException("timeLimit must be more than zero, is " + timeLimit);
    }
  }
}
