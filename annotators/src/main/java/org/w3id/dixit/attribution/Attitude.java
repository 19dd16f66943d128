package org.w3id.dixit.attribution;

/** What the source does with the content. */
public enum Attitude {
  STATEMENT,
  BELIEF,
  INTENTION,
  WISH,
  DECREE,
  QUESTION,
  PERCEPTION
}
