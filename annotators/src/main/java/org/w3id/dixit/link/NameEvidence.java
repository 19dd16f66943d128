package org.w3id.dixit.link;

/**
 * What speaks for one article as that of an entity.
 *
 * @param kind of the entity
 * @param probability that the name means the article, by how the web links, 0 to 1; of the form of
 *     the name for which it is greatest
 * @param popularity binary logarithm of the number of ways in which the article is linked to
 * @param context how many words that stand with it elsewhere stand in the text
 * @param name how the entity's name stands in the title
 * @param severalForms whether more than one form of the name mean it first
 * @param namesakes how many other articles that the name may mean are of the entity's kind
 */
record NameEvidence(
    TitleKind kind,
    double probability,
    double popularity,
    int context,
    TitleMatch name,
    boolean severalForms,
    int namesakes) {}
