package org.w3id.dixit.corpus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An entity of one article.
 *
 * @param id of its node
 * @param article its article's place in the corpus
 * @param type such as {@code Person}
 * @param name the fullest form in the article
 * @param named whether a proper name stands for it anywhere in the article
 * @param links addresses of pages or records that are about it
 * @param affiliations names of organisations
 * @param mentions how many
 */
record ArticleEntity(
    String id,
    int article,
    String type,
    Optional<String> name,
    boolean named,
    List<String> alternateNames,
    List<String> jobTitles,
    List<String> links,
    List<String> affiliations,
    int mentions) {
  ArticleEntity {
    Objects.requireNonNull(id, "id");
    alternateNames = List.copyOf(alternateNames);
    jobTitles = List.copyOf(jobTitles);
    links = List.copyOf(links);
    affiliations = List.copyOf(affiliations);
  }
}
