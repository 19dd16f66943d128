package org.w3id.dixit.annotate;

/** Which trained models an engine takes, by what their training data allows. */
public enum ModelSet {
  /**
   * The best: Dixit's encoder for names and attributions; its card names its data and their terms.
   */
  NEWS,
  /** CoreNLP's own CRF for names, and rules for attributions. */
  OPEN
}
