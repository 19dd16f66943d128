/**
 * A batch: inputs in, one whole output file an article out, and a manifest of what became of each.
 *
 * <p>{@link org.w3id.dixit.run.Batch} walks the inputs on one thread, which also gives the outputs
 * their names, and does as many articles at once as it has threads; no more are in memory. {@link
 * org.w3id.dixit.run.ArticlePipeline} is what is done with each: clean, annotate, export. An output
 * is written beside its place and moved into it; then the manifest gets its line. So a process that
 * is killed leaves whole outputs, at most one file beside them whose name begins with a dot, and at
 * most one line cut short; the next run goes on from there.
 *
 * <p>One failure policy: an article that cannot be done is recorded with a {@link
 * org.w3id.dixit.run.Code} or a {@link org.w3id.dixit.read.ReadErrorCode} and the run goes on; what
 * concerns all articles is a {@link org.w3id.dixit.run.RunException} and ends it. The bytes of an
 * output depend on the article, the programs and the {@link org.w3id.dixit.run.PipelineConfig}
 * only.
 *
 * <pre>{@code
 * LoadingEngine engine = LoadingEngine.start(Engine::load, config.engine());
 * Hashes made = new Hashes(ProgramsHash.ofClassPath(), config.hash());
 * Summary summary =
 *     new Batch(batchConfig, ArticleReaders.standard(), new ArticlePipeline(config, engine), made, listener)
 *         .run();
 * }</pre>
 */
package org.w3id.dixit.run;
