package org.w3id.dixit.relation;

import java.util.Set;

/**
 * A frame of a verb and the relation that it states.
 *
 * @param id what it is called, see {@link VerbRules#id}
 * @param nouns common nouns, one of which as direct object belongs to the frame; empty for none
 * @param finite whether the verb must not be a gerund without an auxiliary: "guests, including
 *     Miller"
 * @param subjectSlot slot of the relation's subject
 * @param objectSlot slot of its object; the same slot where two coordinated ones do it to each
 *     other
 */
record VerbRule(
    String id,
    Set<String> nouns,
    boolean passive,
    boolean finite,
    String subjectSlot,
    String objectSlot,
    Predicate predicate,
    Set<String> subjectKinds,
    Set<String> objectKinds,
    double confidence) {}
