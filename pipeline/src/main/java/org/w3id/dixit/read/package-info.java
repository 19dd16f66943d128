/**
 * Where articles come from: files and folders in, decoded articles out, one in memory at a time.
 *
 * <p>{@link org.w3id.dixit.read.InputWalk} finds the files, {@link
 * org.w3id.dixit.read.ArticleReaders} knows which reader reads which, {@link
 * org.w3id.dixit.read.TextDecoder} turns bytes into text. Nothing is cut here: that is {@code
 * clean}'s.
 *
 * <pre>{@code
 * ArticleReaders readers = ArticleReaders.standard();
 * InputWalk walk = new InputWalk(List.of(Path.of("seeds")), List.of(Path.of("output")), readers);
 * while (walk.hasNext()) {
 *   try (ArticleSource source = readers.open(walk.next(), ReadLimits.DEFAULT)) {
 *     for (var article = source.next(); article.isPresent(); article = source.next()) { article.get().read(); … }
 *   }
 * }
 * }</pre>
 *
 * <p>Readers and registries are safe for any number of threads; a walk and a source belong to one.
 * Errors are {@link org.w3id.dixit.read.ReadException}s with a closed {@link
 * org.w3id.dixit.read.ReadErrorCode}, the place, and the next step.
 */
package org.w3id.dixit.read;
