package org.w3id.dixit.attribution;

/**
 * A verb with its auxiliaries, negation and adverbs.
 *
 * @param tokens from the first auxiliary, or adverb before it, to the last adverb beside the verb
 * @param head the token of the main verb
 * @param form how it stands in its clause
 * @param passive "was hailed"
 * @param negated "did not say"
 */
record VerbGroup(Range tokens, int head, Form form, boolean passive, boolean negated) {
  /** How a verb group stands in its clause. */
  enum Form {
    PAST,
    PRESENT,
    MODAL,
    INFINITIVE,
    GERUND,
    PARTICIPLE;

    boolean finite() {
      return this == PAST || this == PRESENT || this == MODAL;
    }
  }
}
