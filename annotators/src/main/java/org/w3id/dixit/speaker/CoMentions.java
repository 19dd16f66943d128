package org.w3id.dixit.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.dixit.entity.Countries;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.Token;
import org.w3id.dixit.entity.TokenizedText;

/**
 * Who is named side by side: "Armenia and Azerbaijan", "Armenian and Azerbaijani ministers". Such
 * pairs are what "the two countries", "both sides" and a joint statement stand for. Read forward
 * along the text, so the whole costs one pass.
 */
final class CoMentions {
  static final Predicate<EntityDraft> COUNTRIES = draft -> draft.type() == EntityType.COUNTRY;
  static final Predicate<EntityDraft> ORGANIZATIONS =
      draft -> draft.type() == EntityType.ORGANIZATION;
  static final Predicate<EntityDraft> EITHER = COUNTRIES.or(ORGANIZATIONS);

  /** Places that no dictionary knows: one that is named beside another may be a country. */
  static final Predicate<EntityDraft> PLACES = draft -> draft.type() == EntityType.PLACE;

  /** How much more often than the second a pair must stand to be the one meant. */
  private static final double CLEAR = 1.5;

  private record Pair(EntityDraft one, EntityDraft other) {}

  private record Seen(int token, Pair pair) {}

  private final TokenizedText text;
  private final List<Seen> all;
  private final Map<Pair, Double> weights = new LinkedHashMap<>();
  private int read;

  CoMentions(EntityDrafts drafts, Countries countries) {
    this.text = drafts.text();
    this.all = find(drafts, countries);
  }

  private List<Seen> find(EntityDrafts drafts, Countries countries) {
    Map<String, EntityDraft> byCountry = new HashMap<>();
    drafts.all().stream()
        .filter(draft -> draft.type() == EntityType.COUNTRY)
        .forEach(draft -> draft.country().ifPresent(name -> byCountry.putIfAbsent(name, draft)));
    List<Seen> found = new ArrayList<>();
    List<EntityDraft> run = new ArrayList<>();
    int runEnd = 0;
    for (int i = 0; i < text.size(); i++) {
      Optional<EntityDrafts.Placed> name = drafts.nameAt(i);
      Optional<String> demonym = countries.ofDemonym(text.get(i).word());
      EntityDraft here =
          name.map(placed -> actor(placed.entity(), byCountry))
              .orElseGet(() -> demonym.map(byCountry::get).orElse(null));
      int end = name.map(EntityDrafts.Placed::to).orElse(i + 1);
      if (here != null) {
        if (!isBeside(runEnd, i)) {
          close(run, runEnd, found);
        }
        run.add(here);
        runEnd = end;
      }
      i = end - 1;
    }
    close(run, runEnd, found);
    return found;
  }

  /** Two side by side are a pair; three and more are not. */
  private static void close(List<EntityDraft> run, int end, List<Seen> found) {
    if (run.size() == 2 && !run.get(0).equals(run.get(1))) {
      found.add(new Seen(end - 1, pair(run.get(0), run.get(1))));
    }
    run.clear();
  }

  /** A capital acts for its country. */
  private static EntityDraft actor(EntityDraft named, Map<String, EntityDraft> byCountry) {
    if (named.type() == EntityType.CITY) {
      return named.country().map(byCountry::get).orElse(named);
    }
    return named;
  }

  private static Pair pair(EntityDraft one, EntityDraft other) {
    return one.start() <= other.start() ? new Pair(one, other) : new Pair(other, one);
  }

  /** Only "and", "the", a hyphen or a comma stand between. */
  private boolean isBeside(int from, int to) {
    if (from == 0 || to - from > 3 || to <= from || !text.sameSentence(from - 1, to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Token token = text.get(i);
      boolean link =
          token.is("and")
              || token.is("the")
              || token.is("with")
              || token.is("vs")
              || token.word().equals("-")
              || token.word().equals("–")
              || token.word().equals(",")
              || token.word().equals("&");
      if (!link) {
        return false;
      }
    }
    return true;
  }

  /**
   * The two of a kind that the text up to the token names side by side most often; where it names
   * none yet, the first two that it will. Calls must come with growing tokens, else they see more
   * than what stands before.
   *
   * @return two entities in the order in which the article brings them up, or none
   */
  List<EntityDraft> before(int token, Predicate<EntityDraft> kind) {
    while (read < all.size() && all.get(read).token() < token) {
      weights.merge(all.get(read).pair(), 1.0, Double::sum);
      read++;
    }
    Optional<Pair> best = best(kind);
    if (best.isEmpty() && weights.isEmpty() && read < all.size()) {
      best =
          all.subList(read, Math.min(read + 1, all.size())).stream()
              .map(Seen::pair)
              .filter(pair -> fits(pair, kind))
              .findFirst();
    }
    return best.map(pair -> List.of(pair.one(), pair.other())).orElse(List.of());
  }

  private Optional<Pair> best(Predicate<EntityDraft> kind) {
    Pair best = null;
    double first = 0;
    double second = 0;
    for (Map.Entry<Pair, Double> weight : weights.entrySet()) {
      if (!fits(weight.getKey(), kind)) {
        continue;
      }
      if (weight.getValue() > first) {
        second = first;
        first = weight.getValue();
        best = weight.getKey();
      } else {
        second = Math.max(second, weight.getValue());
      }
    }
    return first >= CLEAR * second ? Optional.ofNullable(best) : Optional.empty();
  }

  private static boolean fits(Pair pair, Predicate<EntityDraft> kind) {
    return pair.one().type() == pair.other().type()
        && kind.test(pair.one())
        && kind.test(pair.other());
  }
}
