/**
 * What the article says of entities to each other: {@link
 * org.w3id.dixit.relation.RelationsAnnotator} makes {@link org.w3id.dixit.relation.Relation}s out
 * of tokens, parts of speech, lemmas, entities and attributions. There is no parser: a sentence is
 * cut into minimal propositions by its parts of speech, and the frames of verbs and the relational
 * nouns of the dictionaries {@code relation-verbs} and {@code relation-nouns} are tried on them.
 *
 * <p>"US State Department spokesperson Matthew Miller" gives (Matthew Miller, spokespersonFor, US
 * State Department). Nothing is concluded that no sentence says, and no sentence is joined to
 * another but by its entities. Everything here is immutable but what belongs to one article.
 */
package org.w3id.dixit.relation;
