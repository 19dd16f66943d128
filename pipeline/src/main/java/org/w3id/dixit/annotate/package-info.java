/**
 * The wall to CoreNLP: text in, plain values out; no other package of the pipeline sees CoreNLP's
 * types.
 *
 * <p>{@link org.w3id.dixit.annotate.Engine} is built once a process, from an {@link
 * org.w3id.dixit.annotate.EngineConfig}; its models load at the same time, and the order of its
 * annotators is checked once. It holds nothing that changes and is shared by all threads; one text
 * is annotated by one thread, which may be interrupted.
 *
 * <pre>{@code
 * Engine engine = Engine.load(EngineConfig.DEFAULT);
 * AnnotatedText found = engine.annotate(cleanText.text());
 * }</pre>
 *
 * <p>{@link org.w3id.dixit.annotate.ProgramsHash} tells one build of programs and models from
 * another. Reading, cleaning, writing and what to do with failures are not done here.
 */
package org.w3id.dixit.annotate;
