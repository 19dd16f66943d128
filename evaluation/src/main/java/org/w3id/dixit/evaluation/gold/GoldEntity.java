package org.w3id.dixit.evaluation.gold;

import java.util.Objects;
import java.util.Optional;

/**
 * A name that an article's output must hold, or must not.
 *
 * @param article the article's name
 * @param name the name as the article has it
 * @param type {@code Person}, {@code Organization} or {@code Place}; none for a name that must not
 *     be there
 * @param title the person's title, where one must be found
 * @param present whether it must be there
 */
public record GoldEntity(
    String article, String name, Optional<String> type, Optional<String> title, boolean present) {
  public GoldEntity {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(title, "title");
  }
}
