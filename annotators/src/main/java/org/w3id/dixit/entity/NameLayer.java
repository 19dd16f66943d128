package org.w3id.dixit.entity;

/** One step that makes a document's names better. Implementations are immutable. */
@FunctionalInterface
interface NameLayer {
  /** Adds, changes and removes names. */
  void refine(TokenizedText text, NameTable names);
}
