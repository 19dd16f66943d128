package org.w3id.dixit.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms of names that entities meet by. Immutable. */
final class NameKey {
  private final Words words;

  NameKey(Words words) {
    this.words = words;
  }

  /**
   * The name of an entity that is known by a proper name: its words, for a person those that are
   * more than initials. Empty for works, groups and whoever is only described: "the ministry" of
   * two articles is not one ministry.
   */
  Optional<List<String>> of(ArticleEntity entity) {
    Optional<String> name = entity.name();
    if (name.isEmpty() || !canBeJoined(entity, name.get())) {
      return Optional.empty();
    }
    List<String> all = words.of(name.get());
    List<String> full = all.stream().filter(word -> word.length() > 1).toList();
    boolean initialsOnly = full.size() < 2 && all.size() > full.size();
    return Optional.of(isPerson(entity) && !initialsOnly ? full : all)
        .filter(found -> !found.isEmpty());
  }

  static boolean isPerson(ArticleEntity entity) {
    return entity.type().equals("Person");
  }

  private static boolean canBeJoined(ArticleEntity entity, String name) {
    return switch (entity.type()) {
      case "Person" -> entity.named();
      case "Organization", "Place", "City", "Country" ->
          entity.named() || !name.equals(name.toLowerCase(Locale.ROOT));
      default -> false;
    };
  }

  /** What things of one kind and name meet by. */
  static String key(ArticleEntity entity, List<String> name) {
    return kind(entity) + " " + String.join(" ", name);
  }

  /** A city is a place; a country is more. */
  static String kind(ArticleEntity entity) {
    return entity.type().equals("City") ? "Place" : entity.type();
  }
}
