/**
 * Names, and the entities behind them.
 *
 * <p>First {@link org.w3id.dixit.entity.NamesAnnotator}: a {@link org.w3id.dixit.entity.NameTagger}
 * (a model) finds proper names, layers of dictionaries, shapes and the article’s own consistency
 * refine them; out comes {@link org.w3id.dixit.Layers.Names}. Then, called by the speakers
 * annotator, {@link org.w3id.dixit.entity.NameClusters} makes entities of the names, {@link
 * org.w3id.dixit.entity.NominalOrganizations} adds "Armenia’s foreign ministry", {@link
 * org.w3id.dixit.entity.Titles} says who is what. Annotators are safe for any number of threads;
 * drafts belong to one document and one thread. Everything is linear in the text.
 */
package org.w3id.dixit.entity;
