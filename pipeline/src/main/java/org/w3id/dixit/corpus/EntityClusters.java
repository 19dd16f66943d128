package org.w3id.dixit.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Entities of articles in clusters that grow, each with the link that all its linked members have:
 * two clusters of different links are never joined.
 */
final class EntityClusters {
  private final List<ArticleEntity> entities;
  private final DisjointSets sets;
  private final Map<Integer, JoinedBy> evidence = new HashMap<>();
  private final Map<Integer, String> links = new HashMap<>();

  EntityClusters(List<ArticleEntity> entities) {
    this.entities = entities;
    this.sets = new DisjointSets(entities.size());
    joinByLink();
  }

  private void joinByLink() {
    Map<String, Integer> firsts = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      for (String link : entities.get(i).links()) {
        Integer first = firsts.putIfAbsent(link, i);
        if (first != null) {
          merge(first, i, JoinedBy.LINK);
        }
      }
    }
    for (int i = 0; i < entities.size(); i++) {
      for (String link : entities.get(i).links()) {
        links.merge(sets.find(i), link, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
  }

  /** The smallest link of an entity's cluster. */
  Optional<String> link(int entity) {
    return Optional.ofNullable(links.get(sets.find(entity)));
  }

  int cluster(int entity) {
    return sets.find(entity);
  }

  /** Joins two clusters; leaves them where they have different links. */
  void join(int one, int other, JoinedBy by) {
    Optional<String> first = link(one);
    Optional<String> second = link(other);
    if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
      merge(one, other, by);
      first.or(() -> second).ifPresent(link -> links.put(sets.find(one), link));
    }
  }

  private void merge(int one, int other, JoinedBy by) {
    int first = sets.find(one);
    int second = sets.find(other);
    if (first != second) {
      JoinedBy weakest = joinedBy(first).weaker(joinedBy(second)).weaker(by);
      sets.join(first, second);
      evidence.put(sets.find(first), weakest);
    }
  }

  JoinedBy joinedBy(int cluster) {
    return evidence.getOrDefault(cluster, JoinedBy.ALONE);
  }

  /** The members of each cluster in the order of the articles, by cluster. */
  Map<Integer, List<ArticleEntity>> members() {
    Map<Integer, List<ArticleEntity>> members = new TreeMap<>();
    for (int i = 0; i < entities.size(); i++) {
      members.computeIfAbsent(sets.find(i), any -> new ArrayList<>()).add(entities.get(i));
    }
    return members;
  }
}
