package org.w3id.dixit.entity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One somebody or something of an article, with all its mentions.
 *
 * @param id unique in the article, kind and slug: {@code person:matthew-miller}; the slug is
 *     ASCII-folded, {@code x} where nothing is left of the name, numbered ({@code -2}) where two
 *     would be equal
 * @param name the fullest form in the article; empty for one known only by pronouns
 * @param alternateNames the other forms, in text order
 * @param jobTitles as the article words them, in text order
 * @param affiliations ids of organisations
 * @param sameAs IRIs
 * @param mentions in text order, at least one
 */
public record Entity(
    String id,
    EntityType type,
    Optional<String> name,
    List<String> alternateNames,
    List<String> jobTitles,
    List<String> affiliations,
    List<String> sameAs,
    List<Mention> mentions) {
  public Entity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    alternateNames = List.copyOf(alternateNames);
    jobTitles = List.copyOf(jobTitles);
    affiliations = List.copyOf(affiliations);
    sameAs = List.copyOf(sameAs);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity " + id + " has no mention");
    }
  }

  /** The same with other links. */
  public Entity withSameAs(List<String> links) {
    return new Entity(id, type, name, alternateNames, jobTitles, affiliations, links, mentions);
  }
}
