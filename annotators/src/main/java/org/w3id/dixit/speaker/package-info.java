/**
 * Who the sources are: names clustered to entities, pronouns and descriptions resolved.
 *
 * <p>In: {@link org.w3id.dixit.Layers.Names} and {@link org.w3id.dixit.Layers.Attributions}, with
 * tokens, parts of speech and lemmas. Out: {@link org.w3id.dixit.Layers.Entities} and {@link
 * org.w3id.dixit.Layers.Speakers}. "The Turkish ministry said" after "Turkiye’s foreign ministry
 * said" gives one entity with two mentions. Without a parser: phrases are read by parts of speech.
 * It does not resolve every noun phrase of a text, only those that speak, and the article’s own
 * "he" and "she"; where two candidates are as good it gives no speaker. {@link
 * org.w3id.dixit.speaker.SpeakersAnnotator} is safe for any number of threads; all else here
 * belongs to one document and one thread.
 */
package org.w3id.dixit.speaker;
