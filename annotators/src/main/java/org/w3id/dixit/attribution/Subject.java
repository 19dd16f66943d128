package org.w3id.dixit.attribution;

/** The noun phrase that does what a verb group says, and where it stands to the verb. */
record Subject(Range tokens, Place place) {
  /** Where a subject stands to its verb. */
  enum Place {
    /** Right before the verb. */
    BEFORE,
    /** Before the verb, something between commas in between. */
    ACROSS,
    /** A relative pronoun. */
    RELATIVE,
    /** Shared with an earlier verb: "hailed it and called on …". */
    SHARED,
    /** Of the main clause, the verb being a participle: "…, saying that". */
    PARTICIPLE,
    /** The noun that a participle hangs on: "polls showing". */
    NOUN,
    /** Of the verb that governs the infinitive: "went on to say". */
    GOVERNED,
    /** After the verb: "said Harry". */
    AFTER,
    /** After the passive's "by". */
    AGENT,
    /** Of a noun: "her call for". */
    POSSESSOR
  }
}
