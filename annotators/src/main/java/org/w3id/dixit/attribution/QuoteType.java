package org.w3id.dixit.attribution;

/** How much of the content stands in quotation marks. */
public enum QuoteType {
  /** All of it. */
  DIRECT,
  /** Some of it. */
  MIXED,
  /** None of it. */
  INDIRECT
}
