/**
 * Across articles: in comes the output folder of a run, out come the entities and the statements
 * that its articles share.
 *
 * <ol>
 *   <li>{@link org.w3id.dixit.evaluation.output.RunDocuments} reads the linked data, an article at
 *       a time.
 *   <li>{@link org.w3id.dixit.corpus.EntityJoin} joins what is one person, organisation or place:
 *       by link, else by name and role.
 *   <li>{@link org.w3id.dixit.corpus.StatementJoin} joins what is one statement: the same words, a
 *       cut of them, or nearly the same.
 *   <li>{@link org.w3id.dixit.corpus.CorpusDocument} and {@link org.w3id.dixit.corpus.CorpusTable}
 *       write it as linked data and as tables.
 * </ol>
 *
 * <p>Work grows with the number of articles, not with its square: things meet by hash only. All
 * that is joined is held in memory, docs/corpus.md says how much. The same articles give the same
 * bytes. Nothing here annotates, and nothing knows CoreNLP.
 */
package org.w3id.dixit.corpus;
