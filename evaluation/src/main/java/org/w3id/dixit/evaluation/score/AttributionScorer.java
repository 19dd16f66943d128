package org.w3id.dixit.evaluation.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.evaluation.gold.GoldArticle;
import org.w3id.dixit.evaluation.gold.GoldAttribution;
import org.w3id.dixit.evaluation.gold.QuoteKind;
import org.w3id.dixit.evaluation.output.WrittenAttribution;
import org.w3id.dixit.evaluation.text.Pieces;
import org.w3id.dixit.evaluation.text.Span;

/**
 * Scores one article's attributions.
 *
 * <ol>
 *   <li>Gold and system attributions are paired by content ({@link Pairing}), optional gold ones
 *       included.
 *   <li>A system attribution counts neither way where it is paired with an optional gold one, or is
 *       paired with none and begins in a masked stretch.
 *   <li>A pair is linked where the sources agree, and full where the cues do too ({@link
 *       Agreement}).
 *   <li>Exact: each role's distinct pieces of the article, each right where start and end are.
 *   <li>Quoted: for each gold attribution with marks in its content and a source, all system
 *       attributions that share a character with its content and name a source, masked and optional
 *       ones too; the best is the one that shares most, the first of equals.
 * </ol>
 */
public final class AttributionScorer {
  private AttributionScorer() {}

  /**
   * Scores an article.
   *
   * @param gold what must and may be found
   * @param written the system's claims in the order of the output; empty where the article has no
   *     output
   */
  public static ArticleScore score(GoldArticle gold, Optional<List<WrittenAttribution>> written) {
    List<WrittenAttribution> system = written.orElse(List.of());
    List<GoldAttribution> all = new ArrayList<>(gold.required());
    all.addAll(gold.optional());
    Map<Integer, Integer> pairs = new HashMap<>();
    for (Pairing.Pair pair : pairs(all, system)) {
      pairs.put(pair.first(), pair.second());
    }
    List<ArticleScore.Asked> asked = asked(gold.required(), system, pairs);
    List<ArticleScore.Given> given = given(gold, system, pairs, asked);
    AttributionCounts counts = counts(gold, written.isEmpty(), system, pairs, asked, given);
    return new ArticleScore(gold, counts, asked, given);
  }

  private static List<Pairing.Pair> pairs(
      List<GoldAttribution> gold, List<WrittenAttribution> system) {
    return Pairing.of(
        gold.stream().map(g -> g.content().characters()).toList(),
        system.stream().map(s -> s.content().characters()).toList(),
        (g, s) -> Agreement.ofSources(gold.get(g), system.get(s)));
  }

  private static List<ArticleScore.Asked> asked(
      List<GoldAttribution> required,
      List<WrittenAttribution> system,
      Map<Integer, Integer> pairs) {
    List<ArticleScore.Asked> asked = new ArrayList<>();
    for (int g = 0; g < required.size(); g++) {
      GoldAttribution gold = required.get(g);
      Optional<WrittenAttribution> found = Optional.ofNullable(pairs.get(g)).map(system::get);
      asked.add(
          new ArticleScore.Asked(
              gold,
              found.isPresent(),
              found.filter(s -> Agreement.ofSources(gold, s)).isPresent(),
              found.filter(s -> speakersRight(gold, s)).isPresent()));
    }
    return asked;
  }

  private static boolean speakersRight(GoldAttribution gold, WrittenAttribution system) {
    return gold.speakers()
        .filter(speakers -> Names.sameSpeakers(speakers, system.speakers()))
        .isPresent();
  }

  private static List<ArticleScore.Given> given(
      GoldArticle gold,
      List<WrittenAttribution> system,
      Map<Integer, Integer> pairs,
      List<ArticleScore.Asked> asked) {
    BitSet masked = gold.masked().characters();
    Map<Integer, Integer> goldOf = new HashMap<>();
    pairs.forEach((g, s) -> goldOf.put(s, g));
    List<ArticleScore.Given> given = new ArrayList<>();
    for (int s = 0; s < system.size(); s++) {
      WrittenAttribution written = system.get(s);
      Integer g = goldOf.get(s);
      boolean spare =
          g == null ? masked.get(written.content().hull().start()) : g >= gold.required().size();
      if (!spare) {
        given.add(new ArticleScore.Given(written, g != null && asked.get(g).linked()));
      }
    }
    return given;
  }

  private static AttributionCounts counts(
      GoldArticle gold,
      boolean missing,
      List<WrittenAttribution> system,
      Map<Integer, Integer> pairs,
      List<ArticleScore.Asked> asked,
      List<ArticleScore.Given> given) {
    int full = 0;
    for (int g = 0; g < asked.size(); g++) {
      boolean linked = asked.get(g).linked();
      full += linked && cuesAgree(gold.required().get(g), system.get(pairs.get(g))) ? 1 : 0;
    }
    return new AttributionCounts(
        1,
        missing ? 1 : 0,
        asked.size(),
        given.size(),
        (int) asked.stream().filter(ArticleScore.Asked::found).count(),
        (int) asked.stream().filter(ArticleScore.Asked::linked).count(),
        full,
        (int) asked.stream().filter(a -> a.gold().speakers().isPresent()).count(),
        (int) asked.stream().filter(ArticleScore.Asked::speakersRight).count(),
        exact(gold.required(), given.stream().map(ArticleScore.Given::written).toList()),
        quoted(gold.required(), system));
  }

  private static boolean cuesAgree(GoldAttribution gold, WrittenAttribution system) {
    return Agreement.of(gold.cue(), system.cue());
  }

  private static Map<Role, Counts> exact(
      List<GoldAttribution> gold, List<WrittenAttribution> system) {
    Map<Role, Counts> exact = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      Set<Span> wanted = pieces(gold.stream().map(role::of).toList());
      Set<Span> found = pieces(system.stream().map(role::of).toList());
      Set<Span> right = new HashSet<>(wanted);
      right.retainAll(found);
      exact.put(role, new Counts(right.size(), found.size(), wanted.size()));
    }
    return exact;
  }

  private static Set<Span> pieces(List<Pieces> roles) {
    Set<Span> pieces = new HashSet<>();
    roles.forEach(role -> pieces.addAll(role.spans()));
    return pieces;
  }

  private static QuotedCounts quoted(List<GoldAttribution> gold, List<WrittenAttribution> system) {
    QuotedCounts counts = QuotedCounts.ZERO;
    List<WrittenAttribution> sourced = system.stream().filter(s -> !s.source().isEmpty()).toList();
    for (GoldAttribution wanted : gold) {
      if (wanted.kind() != QuoteKind.INDIRECT && !wanted.source().isEmpty()) {
        counts = counts.plus(quoted(wanted, sourced));
      }
    }
    return counts;
  }

  private static QuotedCounts quoted(GoldAttribution gold, List<WrittenAttribution> sourced) {
    BitSet wanted = gold.content().characters();
    int most = 0;
    boolean anyRight = false;
    boolean bestRight = false;
    for (WrittenAttribution written : sourced) {
      int shared = Pairing.shared(wanted, written.content().characters());
      if (shared == 0) {
        continue;
      }
      boolean right = Agreement.ofSources(gold, written);
      anyRight |= right;
      if (shared > most) {
        most = shared;
        bestRight = right;
      }
    }
    return new QuotedCounts(1, anyRight ? 1 : 0, most > 0 ? 1 : 0, bestRight ? 1 : 0);
  }
}
