package org.w3id.dixit.relation;

/**
 * Two arguments of one sentence between which a relation may stand, in this direction.
 *
 * @param sentence the context to judge it by
 */
record CandidatePair(SentenceItems sentence, Argument subject, Argument object) {}
