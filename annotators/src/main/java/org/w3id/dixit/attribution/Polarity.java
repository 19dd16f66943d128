package org.w3id.dixit.attribution;

/** Whether the source did it: "said", "did not say", "declined to say". */
public enum Polarity {
  ASSERTED,
  NEGATED,
  REFUSED
}
