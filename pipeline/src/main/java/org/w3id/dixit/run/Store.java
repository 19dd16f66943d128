package org.w3id.dixit.run;

import java.util.function.Function;

/**
 * Where outcomes are put down: the output first, then its line in the manifest. Safe for any number
 * of threads.
 */
interface Store extends AutoCloseable {
  /**
   * The turn of the next article, in the order of the inputs; each must be settled or passed. Waits
   * where too many are under way. For one thread.
   */
  long turn();

  /** Whether an output that the manifest knows of is still there. */
  boolean holds(String output);

  /**
   * Writes an outcome.
   *
   * @param line of the manifest, by what became of the outcome when it was written
   * @return the line
   * @throws RunException where the run cannot go on
   */
  ManifestLine settle(Ledger.Entry entry, Outcome outcome, Function<Outcome, ManifestLine> line);

  /** Nothing is to be written in that turn. */
  void pass(long turn);

  /** Writes what is still held. */
  @Override
  void close();
}
