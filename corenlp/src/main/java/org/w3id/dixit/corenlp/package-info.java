/**
 * Dixit inside a stock CoreNLP: its command line, its server, a pipeline in Java.
 *
 * <p>{@link org.w3id.dixit.corenlp.DixitAnnotator} runs Dixit's annotators over a document with
 * tokens, sentences, parts of speech and lemmas, and puts what they find under CoreNLP's own keys,
 * so that every outputter and serializer of CoreNLP shows it. {@link
 * org.w3id.dixit.corenlp.JsonLdOutputter} writes the linked data. The properties file {@code
 * dixit.properties}, at the root of the class path, names both:
 *
 * <pre>{@code
 * java -cp "stanford-corenlp-4.5.10/*:dixit-annotators-all.jar" \
 *     edu.stanford.nlp.pipeline.StanfordCoreNLPServer -serverProperties dixit.properties
 * }</pre>
 *
 * <p>Nothing of Dixit's own stands on a document, a sentence or a token: CoreNLP's serializer
 * throws where it meets a key it does not know. Reading pages and cleaning them is not done here:
 * CoreNLP gives the text.
 */
package org.w3id.dixit.corenlp;
