package org.w3id.dixit.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins people who are known by one word, such as "Prime Minister Pashinyan" in an article that
 * gives no first name: two words of their roles must agree, and only one person may have them.
 */
final class SurnameJoin {
  private static final int NOBODY = -1;
  private static final int SEVERAL = -2;

  private final List<ArticleEntity> entities;
  private final EntityClusters clusters;
  private final NameKey names;
  private final RoleWords roles;

  SurnameJoin(
      List<ArticleEntity> entities, EntityClusters clusters, NameKey names, RoleWords roles) {
    this.entities = entities;
    this.clusters = clusters;
    this.names = names;
    this.roles = roles;
  }

  /**
   * Joins them.
   *
   * @param people of full names, those of one name together
   * @param surnames people who are known by one word
   */
  void join(Collection<List<Integer>> people, List<Integer> surnames) {
    Map<String, Integer> bearers = new HashMap<>();
    people.forEach(namesakes -> namesakes.forEach(entity -> remember(bearers, entity)));
    List<Integer> unknown = new ArrayList<>();
    for (int entity : surnames) {
      int bearer = theOne(bearers, keys(entity));
      if (bearer >= 0) {
        clusters.join(bearer, entity, JoinedBy.NAME_AND_ROLE);
      } else if (bearer == NOBODY) {
        unknown.add(entity);
      }
    }
    joinAmongThemselves(unknown);
  }

  private void remember(Map<String, Integer> bearers, int entity) {
    int cluster = clusters.cluster(entity);
    for (String key : keys(entity)) {
      bearers.merge(key, cluster, (a, b) -> a.equals(b) ? a : Integer.valueOf(SEVERAL));
    }
  }

  private static int theOne(Map<String, Integer> bearers, Set<String> keys) {
    int found = NOBODY;
    for (String key : keys) {
      int bearer = bearers.getOrDefault(key, NOBODY);
      if (bearer != NOBODY && found != NOBODY && bearer != found) {
        return SEVERAL;
      }
      found = bearer == NOBODY ? found : bearer;
    }
    return found;
  }

  private void joinAmongThemselves(List<Integer> unknown) {
    Map<String, Integer> firsts = new HashMap<>();
    for (int entity : unknown) {
      for (String key : keys(entity)) {
        Integer first = firsts.putIfAbsent(key, entity);
        if (first != null) {
          clusters.join(first, entity, JoinedBy.NAME_AND_ROLE);
        }
      }
    }
  }

  /** The surname with each two words of the roles. */
  private Set<String> keys(int entity) {
    List<String> name = names.of(entities.get(entity)).orElseThrow();
    String surname = name.get(name.size() - 1);
    List<String> words = roles.of(entities.get(entity)).stream().sorted().toList();
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        keys.add(surname + " " + words.get(i) + " " + words.get(j));
      }
    }
    return keys;
  }
}
