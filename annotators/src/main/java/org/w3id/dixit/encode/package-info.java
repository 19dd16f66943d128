/**
 * The shared encoder: one pass of a small transformer over the text, from which names and
 * attributions are read.
 *
 * <p>In: a text. Out: {@link org.w3id.dixit.encode.Encoded}, and from it by the heads {@link
 * org.w3id.dixit.encode.NameHead} and {@link org.w3id.dixit.encode.AttributionHead} stretches of
 * text with probabilities. What they mean — which entity, which attitude — is not decided here.
 * Everything is immutable after construction and safe for any number of threads. How the model is
 * trained, and what it expects step by step, stands in {@code models/training}.
 */
package org.w3id.dixit.encode;
