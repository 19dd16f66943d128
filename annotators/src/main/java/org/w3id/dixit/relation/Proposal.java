package org.w3id.dixit.relation;

import java.util.Objects;

/**
 * A finding and how sure it is.
 *
 * @param confidence probability that the text says so, 0 to 1
 */
record Proposal(Finding finding, double confidence) {
  Proposal {
    Objects.requireNonNull(finding, "finding");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0 and 1");
    }
  }
}
