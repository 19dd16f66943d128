package org.w3id.dixit.report;

import java.util.List;
import java.util.Optional;

/**
 * An entity of one article.
 *
 * @param number its place in the article's list, from 0
 * @param id its id in the linked data
 * @param type as the contract names it, such as {@code Person}
 * @param name the fullest form; empty where it is known by pronouns only
 * @param proper whether a proper name stands for it somewhere
 * @param titles as the article words them
 * @param links to other sources, best first
 * @param mentions in the order of the text
 */
record ReportEntity(
    int number,
    String id,
    String type,
    Optional<String> name,
    boolean proper,
    List<String> titles,
    List<String> links,
    List<Stretch> mentions) {
  ReportEntity {
    titles = List.copyOf(titles);
    links = List.copyOf(links);
    mentions = List.copyOf(mentions);
  }

  /** The name, else the words of the first mention. */
  String label() {
    return name.orElseGet(
        () -> mentions.isEmpty() ? "(not named)" : "“" + mentions.get(0).words() + "”");
  }
}
