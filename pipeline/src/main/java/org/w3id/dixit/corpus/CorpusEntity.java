package org.w3id.dixit.corpus;

import java.util.List;
import java.util.Optional;

/**
 * A person, organisation or place of the corpus, or a speaker without a name.
 *
 * @param name the form that most articles have, of those the longest
 * @param links addresses of pages or records that are about it
 * @param joinedBy the weakest evidence that its parts are one
 * @param parts ids of the articles' entities
 * @param articles how many mention it
 * @param attributions how many it is the speaker of
 * @param spokenOf how many attributions of others mention it in their words
 */
public record CorpusEntity(
    String id,
    String type,
    Optional<String> name,
    List<String> alternateNames,
    List<String> jobTitles,
    List<String> links,
    JoinedBy joinedBy,
    List<String> parts,
    int articles,
    int attributions,
    int spokenOf) {
  public CorpusEntity {
    alternateNames = List.copyOf(alternateNames);
    jobTitles = List.copyOf(jobTitles);
    links = List.copyOf(links);
    parts = List.copyOf(parts);
  }
}
