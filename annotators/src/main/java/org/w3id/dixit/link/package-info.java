/**
 * Links: which article of Wikipedia an entity is in, where that is clear; off unless asked for.
 *
 * <p>What CoreNLP's WikiDict knows of names is kept in a file of its own, made once by {@link
 * org.w3id.dixit.link.LinkIndexFile} and mapped into memory. {@link
 * org.w3id.dixit.link.LinksAnnotator} comes last: it takes {@link org.w3id.dixit.Layers.Entities},
 * looks up the forms of each name, and gives those entities whose article is clear a {@code
 * sameAs}; a wrong link is worse than none. Nothing is fetched from any network here.
 *
 * <p>V. I. Spitkovsky and A. X. Chang, "A Cross-Lingual Dictionary for English Wikipedia Concepts",
 * LREC 2012. Annotator and index are safe for any number of threads.
 */
package org.w3id.dixit.link;
