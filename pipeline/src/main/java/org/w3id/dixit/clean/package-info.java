/**
 * The article out of the page: no menus, related links, adverts; offsets never move.
 *
 * <p>In: the text of an article as it was read. Out: {@link org.w3id.dixit.clean.CleanText},
 * equally long, in which all that is not the article is blanked, and what the page says of it. It
 * decides by what a paragraph is like and where it stands; the dictionaries page-labels, page-words
 * and news-agencies help, and nothing is cut without a sign that it is a page's. It does not look
 * at HTML and knows no layout.
 *
 * <pre>{@code
 * CleanText clean = new PageCleaner(PageCleaner.Mode.ARTICLE).clean(article.text());
 * }</pre>
 *
 * <p>A cleaner is immutable and safe for any number of threads. The method is of the family of
 * "Boilerplate Detection using Shallow Text Features" (Kohlschütter, Fankhauser, Nejdl, WSDM 2010):
 * length, density, and the neighbours' kind; the end of the article is a maximum-sum cut.
 */
package org.w3id.dixit.clean;
