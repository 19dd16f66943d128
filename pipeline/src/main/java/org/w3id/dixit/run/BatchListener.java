package org.w3id.dixit.run;

/** Told how a batch goes; {@link #ended} comes from any thread, one at a time. */
public interface BatchListener {
  /** How many inputs there are, before the first is done. */
  void started(long inputs);

  /** An input has ended. */
  void ended(ManifestLine line);

  /** An input of many articles has one more than {@link #started} counted. */
  default void discovered() {}

  /** An input was found done by an earlier run. */
  void alreadyDone();
}
