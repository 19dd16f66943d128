package org.w3id.dixit.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    EntityDraft previous = null;
    int previousEnd = 0;
    for (int i = 0; i < text.size(); i++) {
      Optional<EntityDrafts.Placed> name = drafts.nameAt(i);
      Optional<String> demonym = countries.ofDemonym(text.get(i).word());
      EntityDraft here =
          name.map(placed -> actor(placed.entity(), byCountry))
              .orElseGet(() -> demonym.map(byCountry::get).orElse(null));
      int end = name.map(EntityDrafts.Placed::to).orElse(i + 1);
      if (here != null) {
        if (previous != null && !previous.equals(here) && isBeside(previousEnd, i)) {
          found.add(new Seen(i, pair(previous, here)));
        }
        previous = here;
        previousEnd = end;
      }
      i = end - 1;
    }
    return found;
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
    if (to - from > 3 || to <= from || !text.sameSentence(from - 1, to)) {
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
  List<EntityDraft> before(int token, boolean countriesOnly) {
    while (read < all.size() && all.get(read).token() < token) {
      weights.merge(all.get(read).pair(), 1.0, Double::sum);
      read++;
    }
    Optional<Pair> best = best(countriesOnly);
    if (best.isEmpty() && weights.isEmpty() && read < all.size()) {
      best =
          all.subList(read, Math.min(read + 1, all.size())).stream()
              .map(Seen::pair)
              .filter(pair -> fits(pair, countriesOnly))
              .findFirst();
    }
    return best.map(pair -> List.of(pair.one(), pair.other())).orElse(List.of());
  }

  private Optional<Pair> best(boolean countriesOnly) {
    Pair best = null;
    double first = 0;
    double second = 0;
    for (Map.Entry<Pair, Double> weight : weights.entrySet()) {
      if (!fits(weight.getKey(), countriesOnly)) {
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

  private static boolean fits(Pair pair, boolean countriesOnly) {
    boolean countries =
        pair.one().type() == EntityType.COUNTRY && pair.other().type() == EntityType.COUNTRY;
    boolean organizations =
        pair.one().type() == EntityType.ORGANIZATION
            && pair.other().type() == EntityType.ORGANIZATION;
    return countries || (!countriesOnly && organizations);
  }
}
