package org.w3id.dixit.entity;

/** How a mention names its entity. */
public enum MentionType {
  /** A proper name and nothing else: "Charles Michel". */
  NAME,
  /** A description: "the ministry", "Armenia’s foreign ministry". */
  NOMINAL,
  PRONOUN
}
