package org.w3id.dixit.evaluation.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.w3id.dixit.evaluation.gold.GoldPassage;
import org.w3id.dixit.evaluation.gold.GoldPassage.Fact;
import org.w3id.dixit.evaluation.output.WrittenArticle;
import org.w3id.dixit.evaluation.output.WrittenRelation;
import org.w3id.dixit.evaluation.text.Span;

/**
 * Scores facts as KnowledgeNet does by span overlap: a fact is right where its property is the
 * gold's and both mentions overlap those of a gold fact that no earlier one took; it is neither
 * right nor wrong where they overlap only those of facts already taken. Properties that a passage
 * was not judged for do not count.
 */
public final class FactScorer {
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final List<Row> ROWS =
      Table.read("knowledgenet").stream()
          .map(c -> new Row(c.get(0), c.get(1), c.get(2).equals("inverse"), c.get(3)))
          .toList();

  private FactScorer() {}

  /** Which mentions of a relation's subject and object stand for it. */
  public enum Scope {
    /** The two that the relation was read from. */
    EVIDENCE,
    /** Any of the subject's entity with any of the object's, as the gold lists them. */
    ENTITIES
  }

  /** How a predicate is written as a property. */
  private record Row(String predicate, String property, boolean inverse, String roles) {
    boolean fits(WrittenRelation relation) {
      String role = relation.role().orElse("").toLowerCase(Locale.ROOT);
      return predicate.equals(relation.predicate())
          && (roles.isEmpty() || BAR.splitAsStream(roles).anyMatch(role::contains));
    }

    Fact directed(Fact fact) {
      return inverse ? new Fact(fact.object(), fact.subject()) : fact;
    }
  }

  /** The counts of one passage by property; only what it was judged for. */
  public static Map<String, Counts> score(
      GoldPassage gold, Optional<WrittenArticle> written, Scope scope) {
    Map<String, Set<Fact>> found = written.map(a -> facts(a, scope)).orElse(Map.of());
    Map<String, Counts> counts = new TreeMap<>();
    gold.facts()
        .forEach(
            (property, facts) ->
                counts.put(property, counts(facts, found.getOrDefault(property, Set.of()))));
    return counts;
  }

  /** The facts of an output by property; denied, planned and requested ones state nothing. */
  private static Map<String, Set<Fact>> facts(WrittenArticle article, Scope scope) {
    Map<String, Set<Fact>> facts = new LinkedHashMap<>();
    for (WrittenRelation relation : article.relations()) {
      for (Row row : ROWS) {
        if (relation.isStated() && row.fits(relation)) {
          Set<Fact> known = facts.computeIfAbsent(row.property(), p -> new LinkedHashSet<>());
          pairs(article, relation, scope).forEach(fact -> known.add(row.directed(fact)));
        }
      }
    }
    return facts;
  }

  private static List<Fact> pairs(WrittenArticle article, WrittenRelation relation, Scope scope) {
    List<Fact> pairs = new ArrayList<>();
    for (Span subject :
        mentions(article, Optional.of(relation.subjectEntity()), relation.subject(), scope)) {
      for (Span object : mentions(article, relation.objectEntity(), relation.object(), scope)) {
        if (!subject.equals(object)) {
          pairs.add(new Fact(subject, object));
        }
      }
    }
    return pairs;
  }

  /** The mention of the evidence first. */
  private static Set<Span> mentions(
      WrittenArticle article, Optional<String> entity, Optional<Span> evidence, Scope scope) {
    Set<Span> mentions = new LinkedHashSet<>();
    evidence.ifPresent(mentions::add);
    if (scope == Scope.ENTITIES) {
      article.entities().stream()
          .filter(e -> entity.equals(Optional.of(e.id())))
          .flatMap(e -> e.mentions().stream())
          .forEach(mention -> mentions.add(mention.span()));
    }
    return mentions;
  }

  /** System counts right and wrong ones only, so that a second mention of a fact costs nothing. */
  static Counts counts(List<Fact> gold, Iterable<Fact> found) {
    List<Fact> free = new ArrayList<>(gold);
    int right = 0;
    int wrong = 0;
    for (Fact fact : found) {
      Optional<Fact> hit = free.stream().filter(g -> overlap(g, fact)).findFirst();
      if (hit.isPresent()) {
        right++;
        free.remove(hit.get());
      } else if (gold.stream().noneMatch(g -> overlap(g, fact))) {
        wrong++;
      }
    }
    return new Counts(right, right + wrong, gold.size());
  }

  private static boolean overlap(Fact gold, Fact found) {
    return gold.subject().shared(found.subject()) > 0 && gold.object().shared(found.object()) > 0;
  }
}
