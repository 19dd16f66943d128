/**
 * The pipeline as an Apache Spark job, for more articles than one machine does in a night.
 *
 * <p>In: files on any file system that Spark reads (text, pages, JSON lines, tables, web archives,
 * each also gzipped, and Parquet). Out: NDJSON-LD in parts, the tables as Parquet, and a table of
 * what was skipped or failed.
 *
 * <ol>
 *   <li>{@code read}: a task takes some files, opens them where they lie and gives their articles,
 *       one at a time; nothing is annotated yet, so that one large archive does not become one
 *       large task.
 *   <li>{@code annotate}: the articles are dealt out evenly over the parts, each part in the order
 *       of the input. An executor's tasks share one {@link org.w3id.dixit.spark.SharedPipeline}.
 *       What comes out is stored before anything else is made of it.
 *   <li>{@code write}: the stored documents are written in parts and as tables.
 * </ol>
 *
 * <p>An article goes through the same classes as in {@code ./dixit run} and gives the same
 * document. An article that cannot be done is a row, never an exception of the job; an engine that
 * cannot be loaded ends the job.
 *
 * <p>Spark comes from the cluster ({@code provided}); what Dixit needs of the libraries that Spark
 * brings too is moved to names of its own in the job's jar.
 */
package org.w3id.dixit.spark;
