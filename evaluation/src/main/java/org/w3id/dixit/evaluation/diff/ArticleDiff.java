package org.w3id.dixit.evaluation.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.dixit.evaluation.output.WrittenArticle;
import org.w3id.dixit.evaluation.output.WrittenAttribution;
import org.w3id.dixit.evaluation.output.WrittenEntity;
import org.w3id.dixit.evaluation.output.WrittenRelation;
import org.w3id.dixit.evaluation.score.Pairing;

/**
 * What changed in one article. Attributions are the same where their contents overlap enough
 * ({@link Pairing}); entities where type and name are; relations where the names of both ends and
 * the predicate are.
 *
 * @param article its name
 * @param changes attributions in the order of the texts, then entities, then relations
 */
public record ArticleDiff(String article, List<Change> changes) {
  public ArticleDiff {
    Objects.requireNonNull(article, "article");
    changes = List.copyOf(changes);
  }

  static ArticleDiff of(
      String name, Optional<WrittenArticle> before, Optional<WrittenArticle> after) {
    if (before.isEmpty() || after.isEmpty()) {
      Change.Kind kind = before.isEmpty() ? Change.Kind.ADDED : Change.Kind.REMOVED;
      return new ArticleDiff(name, List.of(new Change(kind, Change.What.ARTICLE, name, List.of())));
    }
    List<Change> changes =
        new ArrayList<>(attributions(before.get().attributions(), after.get().attributions()));
    changes.addAll(sets(Change.What.ENTITY, entities(before.get()), entities(after.get())));
    changes.addAll(sets(Change.What.RELATION, relations(before.get()), relations(after.get())));
    return new ArticleDiff(name, changes);
  }

  private static List<Change> attributions(
      List<WrittenAttribution> before, List<WrittenAttribution> after) {
    List<Pairing.Pair> pairs =
        Pairing.of(
            before.stream().map(b -> b.content().characters()).toList(),
            after.stream().map(a -> a.content().characters()).toList(),
            (b, a) -> sameCue(before.get(b), after.get(a)));
    Set<Integer> kept = new HashSet<>();
    Set<Integer> known = new HashSet<>();
    List<Change> changes = new ArrayList<>();
    for (Pairing.Pair pair : pairs) {
      kept.add(pair.first());
      known.add(pair.second());
    }
    for (int i = 0; i < before.size(); i++) {
      if (!kept.contains(i)) {
        changes.add(AttributionChange.only(Change.Kind.REMOVED, before.get(i)));
      }
    }
    pairs.stream()
        .sorted((x, y) -> Integer.compare(x.first(), y.first()))
        .flatMap(p -> AttributionChange.of(before.get(p.first()), after.get(p.second())).stream())
        .forEach(changes::add);
    for (int i = 0; i < after.size(); i++) {
      if (!known.contains(i)) {
        changes.add(AttributionChange.only(Change.Kind.ADDED, after.get(i)));
      }
    }
    return changes;
  }

  private static boolean sameCue(WrittenAttribution before, WrittenAttribution after) {
    return before.cue().equals(after.cue()) && before.source().equals(after.source());
  }

  private static List<Change> sets(Change.What what, Set<String> before, Set<String> after) {
    List<Change> changes = new ArrayList<>();
    before.stream()
        .filter(thing -> !after.contains(thing))
        .forEach(t -> changes.add(new Change(Change.Kind.REMOVED, what, t, List.of())));
    after.stream()
        .filter(thing -> !before.contains(thing))
        .forEach(t -> changes.add(new Change(Change.Kind.ADDED, what, t, List.of())));
    return changes;
  }

  private static Set<String> entities(WrittenArticle article) {
    return article.entities().stream()
        .map(entity -> String.join(", ", entity.types()) + " " + nameOf(entity))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> relations(WrittenArticle article) {
    return article.relations().stream()
        .map(relation -> sentence(article, relation))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sentence(WrittenArticle article, WrittenRelation relation) {
    String object =
        relation
            .objectEntity()
            .map(id -> nameOf(article, id))
            .or(() -> relation.object().map(span -> "@" + span.start() + "-" + span.end()))
            .orElse("?");
    String mood = relation.modality().equals("asserted") ? "" : " (" + relation.modality() + ")";
    return nameOf(article, relation.subjectEntity())
        + " "
        + relation.predicate()
        + " "
        + object
        + mood;
  }

  private static String nameOf(WrittenArticle article, String id) {
    return article.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .map(ArticleDiff::nameOf)
        .findFirst()
        .orElse(id);
  }

  /** An entity without a name is known by its first mention's place. */
  private static String nameOf(WrittenEntity entity) {
    return entity.names().stream()
        .findFirst()
        .or(() -> entity.mentions().stream().map(m -> "@" + m.span().start()).findFirst())
        .orElse(entity.id());
  }
}
