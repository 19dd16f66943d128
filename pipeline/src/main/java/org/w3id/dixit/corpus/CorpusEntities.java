package org.w3id.dixit.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the corpus' entities of clusters of the articles' entities. */
final class CorpusEntities {
  private final EntityClusters clusters;
  private final NameKey names;
  private final Map<Integer, List<ArticleEntity>> members;
  private final Map<Integer, String> idsByCluster = new LinkedHashMap<>();

  CorpusEntities(EntityClusters clusters, CorpusIds ids, Words words) {
    this.clusters = clusters;
    this.names = new NameKey(words);
    this.members = clusters.members();
    keys().forEach((cluster, key) -> idsByCluster.put(cluster, ids.entity(key)));
  }

  /** The id of a cluster. */
  String id(int cluster) {
    return idsByCluster.get(cluster);
  }

  /**
   * All that have a name, and all who speak, in the order of the articles.
   *
   * @param attributions how many a cluster is the speaker of
   * @param spokenOf how many mention it
   */
  List<CorpusEntity> all(ToIntFunction<Integer> attributions, ToIntFunction<Integer> spokenOf) {
    List<CorpusEntity> all = new ArrayList<>();
    members.forEach(
        (cluster, parts) -> {
          boolean isNamed = parts.stream().anyMatch(part -> names.of(part).isPresent());
          if (isNamed || attributions.applyAsInt(cluster) > 0) {
            all.add(
                entity(
                    cluster,
                    parts,
                    attributions.applyAsInt(cluster),
                    spokenOf.applyAsInt(cluster)));
          }
        });
    return all;
  }

  private CorpusEntity entity(
      int cluster, List<ArticleEntity> parts, int attributions, int spokenOf) {
    Optional<String> name =
        mostFrequent(parts.stream().flatMap(part -> part.name().stream())).stream().findFirst();
    List<String> others =
        mostFrequent(
            parts.stream()
                .flatMap(p -> Stream.concat(p.name().stream(), p.alternateNames().stream()))
                .filter(other -> !name.equals(Optional.of(other))));
    return new CorpusEntity(
        idsByCluster.get(cluster),
        mostFrequent(parts.stream().map(ArticleEntity::type)).get(0),
        name,
        others,
        mostFrequent(parts.stream().flatMap(part -> part.jobTitles().stream())),
        parts.stream().flatMap(part -> part.links().stream()).distinct().sorted().toList(),
        clusters.joinedBy(cluster),
        parts.stream().map(ArticleEntity::id).toList(),
        (int) parts.stream().mapToInt(ArticleEntity::article).distinct().count(),
        attributions,
        spokenOf);
  }

  /** Each once; the most frequent first, of those the longest. */
  private static List<String> mostFrequent(Stream<String> values) {
    Map<String, Long> counts =
        values.collect(
            Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return counts.keySet().stream()
        .sorted(
            Comparator.comparing((String value) -> -counts.get(value))
                .thenComparing(value -> -value.length()))
        .toList();
  }

  /**
   * What each cluster is known by: its link; else kind and name, and where others have these its
   * first role, and where others have that as well its first part, as one without a name.
   */
  private Map<Integer, String> keys() {
    Map<Integer, String> keys = new LinkedHashMap<>();
    members.forEach((c, parts) -> keys.put(c, clusters.link(c).orElseGet(() -> nameKey(parts))));
    refine(keys, parts -> role(parts).orElse(""));
    refine(keys, parts -> parts.get(0).id());
    return keys;
  }

  private void refine(Map<Integer, String> keys, Function<List<ArticleEntity>, String> more) {
    Map<String, Long> counts =
        keys.values().stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    keys.replaceAll(
        (cluster, key) ->
            counts.get(key) == 1 && !key.isEmpty()
                ? key
                : key + "\n" + more.apply(members.get(cluster)));
  }

  private static Optional<String> role(List<ArticleEntity> parts) {
    return parts.stream().flatMap(part -> part.jobTitles().stream()).min(String::compareTo);
  }

  private String nameKey(List<ArticleEntity> parts) {
    return parts.stream()
        .flatMap(
            part ->
                names.of(part).stream()
                    .map(words -> NameKey.kind(part) + " " + String.join(" ", words)))
        .min(Comparator.comparing((String key) -> -key.length()).thenComparing(key -> key))
        .orElse("");
  }
}
