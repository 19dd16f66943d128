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
 * Scores relations as KnowledgeNet does by span overlap: a fact is right where its property is the
 * gold's and both mentions overlap those of a gold fact that no earlier one took; it is neither
 * right nor wrong where they overlap only those of facts already taken. Properties that a passage
 * was not judged for do not count.
 */
public final class FactScorer {
  private static final Pattern BAR = Pattern.compile("\\|");

  private final List<Row> rows;

  /**
   * @param table how the output's predicates are written in the gold: {@code knowledgenet} or
   *     {@code re3d}
   */
  public FactScorer(String table) {
    this.rows =
        Table.read(table).stream()
            .map(c -> new Row(c.get(0), c.get(1), Direction.of(c.get(2)), c.get(3)))
            .toList();
  }

  /** Which mentions of a relation's subject and object stand for it. */
  public enum Scope {
    /** The two that the relation was read from. */
    EVIDENCE,
    /** Any of the subject's entity with any of the object's, as the gold lists them. */
    ENTITIES
  }

  /** How a predicate's mentions stand to the property's. */
  private enum Direction {
    SAME,
    INVERSE,
    /** The property holds both ways, and the gold has one: both are taken in text order. */
    EITHER;

    static Direction of(String cell) {
      return valueOf(cell.toUpperCase(Locale.ROOT));
    }

    Fact turn(Fact fact) {
      boolean turned =
          this == INVERSE || (this == EITHER && fact.object().start() < fact.subject().start());
      return turned ? new Fact(fact.object(), fact.subject()) : fact;
    }
  }

  /** How a predicate is written as a property. */
  private record Row(String predicate, String property, Direction direction, String roles) {
    boolean fits(WrittenRelation relation) {
      String role = relation.role().orElse("").toLowerCase(Locale.ROOT);
      return predicate.equals(relation.predicate())
          && (roles.isEmpty() || BAR.splitAsStream(roles).anyMatch(role::contains));
    }
  }

  /** The counts of one passage by property; only what it was judged for. */
  public Map<String, Counts> score(
      GoldPassage gold, Optional<WrittenArticle> written, Scope scope) {
    Map<String, Set<Fact>> found = written.map(a -> facts(a, scope)).orElse(Map.of());
    Map<String, Counts> counts = new TreeMap<>();
    gold.facts()
        .forEach(
            (property, facts) ->
                counts.put(
                    property,
                    counts(inOrder(property, facts), found.getOrDefault(property, Set.of()))));
    return counts;
  }

  private List<Fact> inOrder(String property, List<Fact> facts) {
    boolean either =
        rows.stream()
            .anyMatch(
                row -> row.property().equals(property) && row.direction() == Direction.EITHER);
    return either ? facts.stream().map(Direction.EITHER::turn).toList() : facts;
  }

  /** The facts of a passage both of whose mentions the output has a mention at. */
  public static GoldPassage withinReach(GoldPassage gold, Optional<WrittenArticle> written) {
    List<Span> mentions = new ArrayList<>();
    written.ifPresent(
        article -> {
          article.entities().forEach(e -> e.mentions().forEach(m -> mentions.add(m.span())));
          article.relations().forEach(r -> r.object().ifPresent(mentions::add));
        });
    Map<String, List<Fact>> facts = new LinkedHashMap<>();
    gold.facts()
        .forEach(
            (property, all) ->
                facts.put(
                    property,
                    all.stream()
                        .filter(f -> isAt(f.subject(), mentions) && isAt(f.object(), mentions))
                        .toList()));
    return new GoldPassage(gold.name(), gold.text(), facts);
  }

  private static boolean isAt(Span gold, List<Span> mentions) {
    return mentions.stream().anyMatch(mention -> mention.shared(gold) > 0);
  }

  /** The facts of an output by property; denied, planned and requested ones state nothing. */
  private Map<String, Set<Fact>> facts(WrittenArticle article, Scope scope) {
    Map<String, Set<Fact>> facts = new LinkedHashMap<>();
    for (WrittenRelation relation : article.relations()) {
      for (Row row : rows) {
        if (relation.isStated() && row.fits(relation)) {
          Set<Fact> known = facts.computeIfAbsent(row.property(), p -> new LinkedHashSet<>());
          pairs(article, relation, scope).forEach(fact -> known.add(row.direction().turn(fact)));
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
