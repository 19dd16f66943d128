package org.w3id.dixit.annotate;

/** Hears how long each annotator took over a text; called on the thread that annotates. */
@FunctionalInterface
public interface StageListener {
  /**
   * An annotator is done with a text.
   *
   * @param stage the annotator's registered name
   * @param nanos its wall time
   */
  void took(String stage, long nanos);
}
