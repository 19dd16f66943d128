package org.w3id.dixit.link;

/**
 * An article that a name may mean.
 *
 * @param title its number in the index
 * @param probability that the name means it, by how the web links; 0 where it is only of that name
 * @param info what is known of it
 */
record Candidate(int title, double probability, TitleInfo info) {}
