package org.w3id.dixit.run;

import java.util.Optional;

/**
 * What earlier runs left of one input: the part of its manifest line that a resumed run needs.
 *
 * @param sha256 of the file's bytes
 * @param made what it was made with
 */
record Known(String input, String sha256, Status status, Optional<String> output, Hashes made) {
  static Known of(ManifestLine line) {
    return new Known(line.input(), line.sha256(), line.status(), line.output(), line.made());
  }

  /** Whether nothing is to be done again for an input with these hashes. */
  boolean settles(String inputSha256, Hashes now) {
    return status != Status.FAILED && sha256.equals(inputSha256) && made.equals(now);
  }
}
