package org.w3id.dixit.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.EntityType;

/** Which forms of an entity's name may be looked up. */
final class NameForms {
  /** What stands between a place and the region that it is in: ", ". */
  private static final int COMMA = 2;

  private final Set<String> surnames = new TreeSet<>();
  private final Map<Integer, String> placesByStart = new HashMap<>();

  /** Of one article, whose full names tell which single names are not enough. */
  NameForms(List<Entity> entities) {
    for (Entity entity : entities) {
      if (entity.type() == EntityType.PERSON) {
        names(entity).filter(NameForms::isFull).forEach(name -> surnames.add(last(name)));
      } else if (entity.type().isPlace() && entity.name().isPresent()) {
        entity
            .mentions()
            .forEach(mention -> placesByStart.put(mention.span().start(), entity.name().get()));
      }
    }
  }

  /**
   * A person's full names; where there are none, the single name, unless the article gives it to
   * somebody else in full. A place's names, and those with the region that stands right after them:
   * "Springfield, Illinois". All names of others.
   */
  List<String> of(Entity entity) {
    List<String> names = names(entity).filter(NameForms::isProper).distinct().toList();
    if (entity.type().isPlace()) {
      return Stream.concat(names.stream(), inRegions(entity, names)).distinct().toList();
    }
    if (entity.type() != EntityType.PERSON) {
      return names;
    }
    List<String> full = names.stream().filter(NameForms::isFull).toList();
    return full.isEmpty()
        ? names.stream().filter(name -> !surnames.contains(last(name))).toList()
        : full;
  }

  private Stream<String> inRegions(Entity place, List<String> names) {
    return place.mentions().stream()
        .map(mention -> placesByStart.get(mention.span().end() + COMMA))
        .filter(region -> region != null && !names.isEmpty())
        .map(region -> names.get(0) + ", " + region);
  }

  private static Stream<String> names(Entity entity) {
    return Stream.concat(entity.name().stream(), entity.alternateNames().stream());
  }

  /** Whether it could be a proper name: a capital somewhere, and no handle. */
  private static boolean isProper(String name) {
    return name.chars().anyMatch(Character::isUpperCase) && !name.startsWith("@");
  }

  /** Whether it has more than one word. */
  static boolean isFull(String name) {
    return name.strip().indexOf(' ') > 0;
  }

  private static String last(String name) {
    String stripped = name.strip();
    return stripped.substring(stripped.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
