package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.Mention;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.models.Dictionary;

/** The entities of one article by where they are mentioned and by what country they are. */
final class KnownEntities {
  private final Map<Integer, List<Argument>> byStart = new HashMap<>();
  private final Map<String, Argument> places = new HashMap<>();
  private final Map<String, Argument> byId = new HashMap<>();
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Dictionary countries;

  /**
   * @param countries the dictionary of countries, for their other names
   * @param text the article's
   */
  KnownEntities(List<Entity> entities, Dictionary countries, String text) {
    this.countries = countries;
    Map<String, String> otherNames = otherNames(countries);
    for (Entity entity : entities) {
      byId.put(entity.id(), argument(entity, entity.mentions().get(0)));
      for (Mention mention : entity.mentions()) {
        byStart
            .computeIfAbsent(mention.span().start(), start -> new ArrayList<>())
            .add(argument(entity, mention));
      }
      nameAsPlace(entity, otherNames);
      nameAsGroup(entity, text);
    }
    byStart
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Argument a) -> -a.span().end())));
  }

  private static Map<String, String> otherNames(Dictionary countries) {
    Map<String, String> names = new HashMap<>();
    for (String country : countries.keys()) {
      for (String other : countries.get(country, 0).split("\\|", -1)) {
        names.put(other, country);
      }
    }
    return names;
  }

  private static Argument argument(Entity entity, Mention mention) {
    return new Argument(
        new RelationObject.EntityObject(entity.id()),
        ArgumentType.of(entity.type()),
        mention.span(),
        entity.name().orElse(""),
        mention.type());
  }

  private void nameAsPlace(Entity entity, Map<String, String> otherNames) {
    if (!entity.type().isPlace()) {
      return;
    }
    List<String> names = new ArrayList<>(entity.alternateNames());
    entity.name().ifPresent(names::add);
    Argument argument = argument(entity, entity.mentions().get(0));
    for (String name : names) {
      places.putIfAbsent(name, argument);
      places.putIfAbsent(otherNames.getOrDefault(name, name), argument);
    }
  }

  private void nameAsGroup(Entity entity, String text) {
    if (entity.type() != EntityType.ORGANIZATION && entity.type() != EntityType.GROUP) {
      return;
    }
    Stream.concat(
            Stream.concat(entity.name().stream(), entity.alternateNames().stream()),
            entity.mentions().stream()
                .filter(mention -> mention.type() == MentionType.NOMINAL)
                .map(mention -> mention.span().of(text)))
        .map(KnownEntities::groupKey)
        .forEach(key -> groups.computeIfAbsent(key, k -> new HashSet<>()).add(entity.id()));
  }

  /** What the words for a group have in common wherever they stand: no article, small letters. */
  static String groupKey(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("^(the|a|an) ", "");
  }

  /** The ids of those whose name, or what they are called, ends so. */
  Set<String> groupsEndingWith(String end) {
    return groups.entrySet().stream()
        .filter(group -> group.getKey().endsWith(end))
        .flatMap(group -> group.getValue().stream())
        .collect(Collectors.toSet());
  }

  /** The ids of the groups and organisations that are called so. */
  Set<String> groups(String key) {
    return groups.getOrDefault(key, Set.of());
  }

  /** The mentions that start at an offset, longest first. */
  List<Argument> at(int start) {
    return byStart.getOrDefault(start, List.of());
  }

  /** The place of that name, under whatever name the article knows it. */
  Optional<Argument> place(String name) {
    return Optional.ofNullable(places.get(name));
  }

  /** Whether a place is a country by the dictionary's name for it: "Mexico", not "Africa". */
  boolean isCountry(String name) {
    return countries.contains(name);
  }

  boolean hasId(String id) {
    return byId.containsKey(id);
  }

  /** An entity by its first mention. */
  Optional<Argument> entity(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
