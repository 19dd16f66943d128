package org.w3id.dixit.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins the entities of articles that are one person, organisation or place.
 *
 * <ol>
 *   <li>Those that a link of theirs names the same. Different links are never joined.
 *   <li>Organisations and places of one name and kind, an acronym being the name that an article
 *       says it stands for.
 *   <li>People of one full name (initials left out) who share a word of title or affiliation; one
 *       of whom no role is known goes with them where all others of that name are one.
 *   <li>People of a surname alone only where they share two words of their roles with the one
 *       person of that surname who has them, or with each other.
 * </ol>
 *
 * <p>A wrong join is worse than none: what is in doubt stays apart. Linear in the number of
 * entities.
 */
final class EntityJoin {
  private final List<ArticleEntity> entities;
  private final EntityClusters clusters;
  private final NameKey names;
  private final Acronyms acronyms;
  private final RoleWords roles;

  private EntityJoin(List<ArticleEntity> entities, Words words) {
    this.entities = entities;
    this.clusters = new EntityClusters(entities);
    this.names = new NameKey(words);
    this.acronyms = new Acronyms(words);
    this.roles = new RoleWords(words);
  }

  /** Clusters of entities, which come in the order of their articles. */
  static EntityClusters join(List<ArticleEntity> entities, Words words) {
    EntityJoin join = new EntityJoin(entities, words);
    join.joinByName();
    return join.clusters;
  }

  private void joinByName() {
    Map<String, List<Integer>> things = new LinkedHashMap<>();
    Map<String, List<Integer>> people = new LinkedHashMap<>();
    List<Integer> surnames = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      ArticleEntity entity = entities.get(i);
      Optional<List<String>> name = names.of(entity);
      if (name.isEmpty()) {
        continue;
      }
      String key = NameKey.key(entity, name.get());
      if (!NameKey.isPerson(entity)) {
        things.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
        acronyms.learn(entity);
      } else if (name.get().size() > 1) {
        people.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
      } else {
        surnames.add(i);
      }
    }
    byFullName(things).values().forEach(this::joinWithTheOne);
    people.values().forEach(this::joinPeople);
    new SurnameJoin(entities, clusters, names, roles).join(people.values(), surnames);
  }

  /** Those that are known by an acronym alone come to the name that it stands for. */
  private Map<String, List<Integer>> byFullName(Map<String, List<Integer>> things) {
    Map<String, List<Integer>> full = new LinkedHashMap<>();
    things.forEach(
        (key, namesakes) ->
            full.computeIfAbsent(acronyms.expansion(key).orElse(key), any -> new ArrayList<>())
                .addAll(namesakes));
    return full;
  }

  /** Joins all that have no link, and them with the linked where those are one. */
  private void joinWithTheOne(List<Integer> namesakes) {
    Set<Integer> linked = new HashSet<>();
    List<Integer> others = new ArrayList<>();
    for (int entity : namesakes) {
      if (clusters.link(entity).isPresent()) {
        linked.add(clusters.cluster(entity));
      } else {
        others.add(entity);
      }
    }
    if (linked.size() == 1) {
      others.add(0, linked.iterator().next());
    }
    others.forEach(entity -> clusters.join(others.get(0), entity, JoinedBy.NAME));
  }

  private void joinPeople(List<Integer> namesakes) {
    Map<String, Integer> firstWith = new HashMap<>();
    List<Integer> withoutRole = new ArrayList<>();
    List<Integer> linkedFirst = new ArrayList<>(namesakes);
    linkedFirst.sort((a, b) -> Boolean.compare(hasNoLink(a), hasNoLink(b)));
    for (int entity : linkedFirst) {
      Set<String> words = roles.of(entities.get(entity));
      if (words.isEmpty() && hasNoLink(entity)) {
        withoutRole.add(entity);
      }
      for (String word : words) {
        Integer first = firstWith.putIfAbsent(word, entity);
        if (first != null) {
          clusters.join(first, entity, JoinedBy.NAME_AND_ROLE);
        }
      }
    }
    joinThoseWithoutRole(namesakes, withoutRole);
  }

  private boolean hasNoLink(int entity) {
    return clusters.link(entity).isEmpty();
  }

  private void joinThoseWithoutRole(List<Integer> namesakes, List<Integer> withoutRole) {
    Set<Integer> apart = new HashSet<>(withoutRole);
    Set<Integer> known = new TreeSet<>();
    namesakes.stream()
        .filter(entity -> !apart.contains(entity))
        .forEach(entity -> known.add(clusters.cluster(entity)));
    if (known.size() > 1 || withoutRole.isEmpty()) {
      return;
    }
    int first = known.isEmpty() ? withoutRole.get(0) : known.iterator().next();
    withoutRole.forEach(entity -> clusters.join(first, entity, JoinedBy.NAME));
  }
}
