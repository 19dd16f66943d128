package org.w3id.dixit.evaluation;

/** What an evaluation found. */
public interface Report {
  /** A table for a person in a terminal, at most 100 columns wide where names allow. */
  String table();

  /** One JSON object, indented; rounded to four decimals. */
  String json();
}
